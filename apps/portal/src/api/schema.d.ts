// Generated from docs/openapi.json by npm run generate.
export interface paths {
    "/api/meta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Version, Kontakt und Rollen
         * @description Für alle, auch ohne Anmeldung: Version des Systems, wer für diese Installation einsteht, und die Namen der Rollen mit dem, was eine Mitgliedschaft außerdem braucht.
         */
        get: operations["Meta_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eigene Sitzung
         * @description Für alle Angemeldeten: wer ich bin, welche Rollen heute gelten, wann die Sitzung endet, und das csrfToken.
         */
        get: operations["Session_read"];
        put?: never;
        /**
         * Anmelden
         * @description Für alle. Setzt das Sitzungs-Cookie und nennt das csrfToken für schreibende Anfragen. Nach zu vielen Fehlversuchen 429 mit Retry-After.
         */
        post: operations["Session_create"];
        /**
         * Abmelden
         * @description Für alle Angemeldeten. Beendet diese Sitzung und löscht das Cookie.
         */
        delete: operations["Session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eigene Sitzungen auflisten
         * @description Für alle Angemeldeten: wo das eigene Konto gerade angemeldet ist.
         */
        get: operations["Sessions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Eine eigene Sitzung beenden
         * @description Für alle Angemeldeten; Sitzungen anderer gibt es hier nicht (404).
         */
        delete: operations["Sessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password/reset-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link für ein neues Passwort anfordern
         * @description Für alle. Die Antwort ist dieselbe, ob es das Konto gibt oder nicht.
         */
        post: operations["Password_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Passwort mit dem Link aus der E-Mail setzen
         * @description Für alle, die einen gültigen Link haben (Einladung oder vergessenes Passwort). Ein Link gilt einmal.
         */
        post: operations["Password_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Eigenes Passwort ändern
         * @description Für alle Angemeldeten; braucht das bisherige Passwort.
         */
        put: operations["Password_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobcenters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Jobcenter für die Anmeldeseite
         * @description Für alle: nur Kurzname und Name der Jobcenter dieser Installation.
         */
        get: operations["Jobcenter_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobcenter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eigenes Jobcenter
         * @description Für alle Angemeldeten.
         */
        get: operations["Jobcenter_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Konten auflisten
         * @description Nur Administration; seitenweise, nach Namen.
         */
        get: operations["People_list"];
        put?: never;
        /**
         * Konto anlegen
         * @description Nur Administration. Sendet eine Einladung, wenn invite nicht false ist. Rollen kommen danach als Mitgliedschaften.
         */
        post: operations["People_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ein Konto mit seinen Mitgliedschaften
         * @description Nur Administration.
         */
        get: operations["People_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Konto ändern
         * @description Nur Administration: Name, E-Mail, aktiv. If-Match ist die Version des Kontos.
         */
        patch: operations["People_change"];
        trace?: never;
    };
    "/api/accounts/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Einladung (erneut) senden
         * @description Nur Administration; nur für aktive Konten. Ein früherer Link verliert seine Gültigkeit.
         */
        post: operations["People_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Personenbezogenen Text eines Kontos löschen
         * @description Nur Administration; endgültig. Wer geschrieben und abgestimmt hat, bleibt unter der Kennung vermerkt. If-Match ist die Version des Kontos.
         */
        post: operations["People_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mitgliedschaft anlegen
         * @description Nur Administration: gibt dem Konto eine Rolle ab einem Tag. Rollen des Beirats brauchen organisation und group, Rollen der Trägerversammlung traeger.
         */
        post: operations["People_addMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wer heute welche Rolle hat
         * @description Jobcenter und Administration: wem man etwas übergeben kann; auf Wunsch nur eine Rolle.
         */
        get: operations["Memberships_today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mitgliedschaft ändern
         * @description Nur Administration. If-Match ist die Version der Mitgliedschaft.
         */
        patch: operations["Memberships_change"];
        trace?: never;
    };
    "/api/memberships/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mitgliedschaft sofort beenden
         * @description Nur Administration; für einen geplanten letzten Tag until ändern. If-Match ist die Version der Mitgliedschaft.
         */
        post: operations["Memberships_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programme auflisten
         * @description Alle, die am Programm mitwirken (Jobcenter, Revision, Beirat, beschließende Gremien); die neuesten zuerst.
         */
        get: operations["Cycles_list"];
        put?: never;
        /**
         * Programm anlegen
         * @description Nur Geschäftsführung: Jahr, Variante, Vorlage, Termine, Zuständige. Das Programm beginnt im Stand „angelegt“; seine Abschnitte kommen aus der Vorlage.
         */
        post: operations["Cycles_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ein Programm: Stand, Abschnitte, Fassungen, mögliche Schritte
         * @description Alle, die am Programm mitwirken. Abschnitte im Entwurf sehen nur das Jobcenter und die Revision; Fassungen nur, wem sie geöffnet sind.
         */
        get: operations["Cycles_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nächsten Schritt des Programms tun
         * @description Welcher Schritt in welchem Stand möglich ist und wer ihn darf:
         *
         *     - `startDrafting` (Erarbeitung beginnen): „angelegt“ → „in Erarbeitung“; Geschäftsführung
         *     - `releaseToBeirat` (Entwurf für den Beirat freigeben): „in Erarbeitung“, „in Einarbeitung“ → „in der Konsultation“; Geschäftsführung
         *     - `beginIncorporation` (Einarbeitung beginnen): „in der Konsultation“ → „in Einarbeitung“; Geschäftsführung
         *     - `markBudget` (Budget als vorläufig oder endgültig kennzeichnen): „in Erarbeitung“, „in der Konsultation“, „in Einarbeitung“; Controlling/Finanzen, Geschäftsführung
         *     - `signOffBudget` (Budgetteil mitzeichnen): „in Erarbeitung“, „in der Konsultation“, „in Einarbeitung“; Beauftragte für den Haushalt
         *     - `submitToVote` (Zur Beschlussfassung vorlegen): „in Einarbeitung“ → „in der Beschlussfassung“; Geschäftsführung
         *     - `submitWithoutConsultation` (Ohne Konsultation vorlegen): „in Erarbeitung“, „in Einarbeitung“ → „in der Beschlussfassung“; Geschäftsführung
         *     - `sign` (Unterzeichnen): „beschlossen“ → „unterzeichnet“; Geschäftsführung
         *     - `publish` (Veröffentlichen): „unterzeichnet“ → „veröffentlicht“; Geschäftsführung
         *     - `finish` (Abschließen): „veröffentlicht“ → „abgeschlossen“; Geschäftsführung
         *     - `abort` (Abbrechen): „angelegt“, „in Erarbeitung“, „in der Konsultation“, „in Einarbeitung“, „in der Beschlussfassung“ → „abgebrochen“; Geschäftsführung
         *
         *     If-Match ist die Version des Programms. „beschlossen“, zurückgegeben oder vertagt wird er nicht hier, sondern mit dem niedergelegten Beschluss (POST /api/resolutions/{id}/transitions).
         */
        post: operations["Cycles_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/nachtraege": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nachtrag anlegen
         * @description Nur Geschäftsführung, zu einem beschlossenen Programm: ein eigenes kleines Verfahren für die genannten Abschnitte.
         */
        post: operations["Cycles_nachtrag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Termine verschieben
         * @description Nur Geschäftsführung, mit Begründung, bis zum Beschluss; die Zuständigen erfahren es. Eine Kommentarrunde behält ihr eigenes Ende. If-Match ist die Version des Programms.
         */
        put: operations["Cycles_dates"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/front": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Titelseite und Impressum ersetzen
         * @description Geschäftsführung und Büro der Geschäftsführung; solange das Programm „angelegt“, „in Erarbeitung“ oder „in Einarbeitung“ ist. If-Match ist die Version des Programms.
         */
        put: operations["Cycles_front"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kennzahlen, Budget, Personal und Eintrittsplanung mit allem, was daraus berechnet wird
         * @description Jobcenter und Revision. Summen, Anteile und Veränderungen sind genau berechnet und tragen ihre Formel; vorjahr sind die Zahlen des letzten beschlossenen Programms eines früheren Jahres.
         */
        get: operations["Figures_figures"];
        /**
         * Kennzahlen, Budget und Planung ersetzen
         * @description Controlling, Geschäftsführung und Bereichsleitung; solange das Programm „angelegt“, „in Erarbeitung“ oder „in Einarbeitung“ ist. If-Match ist die Version des Programms. Teile haben eigene Versionen: Sobald einer geändert wurde, gehören die gesehenen in versions; 412, wenn sie nicht mehr stimmen.
         */
        put: operations["Cycles_figures"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Das ganze Programm als JSON
         * @description Jobcenter und Revision jederzeit: die beschlossene Fassung, sobald es sie gibt, vorher den Arbeitsstand. Alle anderen, sobald sie für sie geöffnet oder veröffentlicht ist.
         */
        get: operations["Cycles_programme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Der Ablauf eines Programms
         * @description Alle, die am Programm mitwirken: die Stände in der Reihenfolge des Jahres, wann sie geplant und erreicht sind, und die Wege dazwischen mit ihren Bedingungen.
         */
        get: operations["Process_process"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycle-defaults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Übliche Termine für ein Programmjahr
         * @description Vorschlag beim Anlegen eines Programms, mit einer Erläuterung je Termin; jeder Termin lässt sich ändern.
         */
        get: operations["Process_defaults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/figures/{part}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Einen Teil der Zahlen ersetzen
         * @description Controlling, Geschäftsführung und Bereichsleitung; solange das Programm angelegt ist, erarbeitet oder eingearbeitet wird. If-Match ist die Version dieses Teils (versions); andere Teile stören nicht. Summen setzt das System ein. Bei 412 steht der gespeicherte Teil in facts.current.
         */
        put: operations["Figures_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Datei mit Kennzahlen hochladen
         * @description Controlling, Geschäftsführung und Bereichsleitung, solange das Programm erarbeitet oder eingearbeitet wird. XLSX, ODS oder CSV bis 5 MB, wie sie ist. Gespeichert wird die gelesene Tabelle, 30 Tage lang, falls niemand sie übernimmt.
         */
        post: operations["Import_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ansehen, was eine Übernahme täte
         * @description Controlling, Geschäftsführung und Bereichsleitung, solange das Programm erarbeitet oder eingearbeitet wird. Jede Zeile mit ihrem Stand, jedes Problem mit seiner Zelle; gespeichert wird nichts.
         */
        post: operations["Import_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kennzahlen aus der Datei übernehmen
         * @description Controlling, Geschäftsführung und Bereichsleitung, solange das Programm erarbeitet oder eingearbeitet wird. Alles oder nichts; If-Match ist die Version des Teils kennzahlen. Neue und geänderte Zeilen werden übernommen, Zeilen mit Problemen nur mit leaveOutProblems ausgelassen.
         */
        post: operations["Import_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tabelle als XLSX, ODS oder CSV
         * @description Alle Angemeldeten: macht aus der gesendeten Tabelle eine Datei; höchstens 5.000 Zeilen und 60 Spalten.
         */
        post: operations["Export_table"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalogues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kataloge der Kennzahlen und Instrumente zu einem Stichtag
         * @description Alle Angemeldeten. Bezeichnungen und Rechtsgrundlagen, wie sie an diesem Tag gelten.
         */
        get: operations["Catalogues_catalogues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ein Abschnitt mit Text und möglichen Schritten
         * @description Jobcenter und Revision.
         */
        get: operations["Sections_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eingereichte Fassungen eines Abschnitts
         * @description Jobcenter und Revision; jede Fassung bleibt unverändert.
         */
        get: operations["Sections_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Text eines Abschnitts speichern
         * @description Nur wer den Abschnitt verantwortet, solange das Programm „in Erarbeitung“ oder „in Einarbeitung“ und der Abschnitt „offen“, „in Bearbeitung“ oder „zurückgegeben“ ist. If-Match ist die Version des Abschnitts; bei 412 stehen beide Texte in facts.
         */
        put: operations["Sections_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abschnitt einreichen, zurückgeben, freigeben, wieder öffnen
         * @description - `submit` (Einreichen): „in Bearbeitung“ → „eingereicht“; Teamleitung, Bereichsleitung, Controlling/Finanzen, Beauftragte für Chancengleichheit am Arbeitsmarkt, Büro der Geschäftsführung, Geschäftsführung
         *     - `return` (Zurückgeben): „eingereicht“ → „zurückgegeben“; Bereichsleitung, Geschäftsführung
         *     - `release` (Freigeben): „eingereicht“ → „freigegeben“; Bereichsleitung, Geschäftsführung
         *     - `reopen` (Wieder öffnen): „freigegeben“ → „in Bearbeitung“; Bereichsleitung, Geschäftsführung
         *
         *     Einreichen darf nur, wer den Abschnitt verantwortet. If-Match ist die Version des Abschnitts.
         */
        post: operations["Sections_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Zuständige Person bestimmen
         * @description Geschäftsführung und Bereichsleitung; übergeben darf auch, wer den Abschnitt verantwortet. Bis zur Vorlage zur Beschlussfassung. If-Match ist die Version des Abschnitts.
         */
        put: operations["Sections_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/copy-last-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Text aus dem Vorjahr übernehmen
         * @description Wer den Abschnitt verantwortet; nur in einen leeren Abschnitt. Jeder Baustein ist danach mit toCheck gekennzeichnet. If-Match ist die Version des Abschnitts.
         */
        post: operations["Sections_copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Anzeigen, dass Sie an einem Abschnitt schreiben
         * @description Wer den Abschnitt jetzt schreiben darf. Dieselbe Anfrage erneuert; zwei Minuten nach der letzten endet die Anzeige von selbst. Schreibt jemand anderes, antwortet 409 mit name und since in facts; takeOver übernimmt. Das Speichern hängt nicht davon ab.
         */
        put: operations["SectionLock_take"];
        post?: never;
        /**
         * Nicht mehr an einem Abschnitt schreiben
         * @description Beendet nur die eigene Anzeige; sonst geschieht nichts.
         */
        delete: operations["SectionLock_release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ob sich ein früheres Programm übernehmen lässt
         * @description Jobcenter und Revision. Nennt das letzte frühere Programm und, was dagegen steht.
         */
        get: operations["CarryOver_offer"];
        put?: never;
        /**
         * Ein früheres Programm übernehmen
         * @description Nur Geschäftsführung; solange das Programm „angelegt“ oder „in Erarbeitung“ ist und noch nichts darin steht (sonst 409 mit allen Gründen). Texte kommen Abschnitt für Abschnitt mit dem Kennzeichen „prüfen“; aus dem Plan wird das Vorjahr; Werte der Kennzahlen werden zum Vergleichswert, der neue Wert ist offen und wird als „…“ gedruckt; Bezeichnungen und Rechtsgrundlagen folgen dem Katalog des neuen Jahres. Alles oder nichts.
         */
        post: operations["CarryOver_carry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Was sich in einem Abschnitt geändert hat
         * @description Jobcenter und Revision. Verglichen wird der Text, wie er gedruckt wird; verschobene Absätze werden erkannt, Tabellen Zelle für Zelle verglichen. 404, wenn es kein beschlossenes Programm eines früheren Jahres oder darin den Abschnitt nicht gibt.
         */
        get: operations["Comparison_section"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Was sich im Programm geändert hat
         * @description Wer beide Fassungen lesen darf; den Arbeitsstand lesen nur Jobcenter und Revision. Das Vorjahr ist das letzte beschlossene Programm eines früheren Jahres und steht allen offen, die die andere Fassung lesen dürfen; 404, wenn es keines gibt. Zahlen stehen in figures Zelle für Zelle; über zwei Jahre steht Plan gegen Plan.
         */
        get: operations["Comparison_cycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/bedarfe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bedarfsschätzungen eines Programms
         * @description Jobcenter und Revision.
         */
        get: operations["Bedarfe_list"];
        put?: never;
        /**
         * Eine Bedarfsschätzung anfordern
         * @description Bereichsleitung, Controlling und Geschäftsführung, solange das Programm angelegt ist, erarbeitet oder eingearbeitet wird. Je Team und Standort gibt es eine. Die zuständige Person bekommt eine E-Mail, drei Tage vor der Frist eine Erinnerung und am Tag danach, falls noch nichts eingereicht ist, noch eine.
         */
        post: operations["Bedarfe_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/bedarfe/consolidation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bedarfsschätzungen nebeneinander
         * @description Je Instrument die Zahlen der Teams, ihre Summe, der Plan und der Unterschied; dazu, wer noch fehlt, und die Mittel gegen die Neubewilligungen. Jobcenter und Revision. Der ETag ist die Version des Teils eintrittsplanung.
         */
        get: operations["Bedarfe_consolidation"];
        put?: never;
        /**
         * Bedarfsschätzungen in die Eintrittsplanung übernehmen
         * @description Übernimmt alles Eingereichte: Die Zahlen stehen danach je Zeile, vorgeschlagene Instrumente werden Zeilen, die Bedarfsschätzungen sind „übernommen“. Zeilen, deren Zahlen sich ändern, bekommen als Plan die Summe, wenn rows nichts anderes sagt. Ein Plan, der nicht die Summe ist, braucht eine Begründung (kuerzung). Bereichsleitung, Controlling und Geschäftsführung. If-Match ist die Version des Teils eintrittsplanung.
         */
        post: operations["Bedarfe_consolidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bedarfe/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eine Bedarfsschätzung mit ihren Zahlen und möglichen Schritten
         * @description Jobcenter und Revision.
         */
        get: operations["Bedarf_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bedarfe/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Zahlen einer Bedarfsschätzung speichern
         * @description Nur wer sie abgibt, solange sie nicht eingereicht ist; das erste Speichern beginnt sie. Instrumente, die noch nicht in der Eintrittsplanung stehen, lassen sich aus dem Katalog vorschlagen. If-Match ist die Version der Bedarfsschätzung; bei 412 stehen beide Fassungen in facts.
         */
        put: operations["Bedarf_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bedarfe/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bedarfsschätzung einreichen, zurückgeben, zurückziehen
         * @description - `handIn` (Einreichen): „in Arbeit“ → „eingereicht“; Teamleitung, Bereichsleitung, Controlling/Finanzen, Beauftragte für Chancengleichheit am Arbeitsmarkt, Büro der Geschäftsführung, Geschäftsführung
         *     - `return` (Zurückgeben): „eingereicht“, „übernommen“ → „zurückgegeben“; Bereichsleitung, Controlling/Finanzen, Geschäftsführung
         *     - `withdraw` (Zurückziehen): „angefordert“, „in Arbeit“, „eingereicht“, „zurückgegeben“ → „zurückgezogen“; Bereichsleitung, Controlling/Finanzen, Geschäftsführung
         *
         *     Einreichen darf nur, wer sie abgibt, auch nach Ablauf der Frist; das wird festgehalten. If-Match ist die Version der Bedarfsschätzung.
         */
        post: operations["Bedarf_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bedarfe/{id}/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Frist einer Bedarfsschätzung ändern
         * @description Bereichsleitung, Controlling und Geschäftsführung, solange sie weder übernommen noch zurückgezogen ist. Die zuständige Person erfährt es. If-Match ist die Version der Bedarfsschätzung.
         */
        put: operations["Bedarf_due"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bedarfe/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Eine Bedarfsschätzung übergeben
         * @description Bereichsleitung, Controlling und Geschäftsführung, und wer sie abgibt, solange sie weder übernommen noch zurückgezogen ist. Die Zahlen bleiben. If-Match ist die Version der Bedarfsschätzung.
         */
        put: operations["Bedarf_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/beirat-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mitglieder des Beirats
         * @description Jobcenter und Revision: wen eine Runde beteiligen kann.
         */
        get: operations["Rounds_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Für mich geöffnete Runden
         * @description Für alle Angemeldeten; leer, wenn Sie an keiner Runde beteiligt sind.
         */
        get: operations["Rounds_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycleId}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kommentarrunden eines Programms
         * @description Alle, die am Programm mitwirken; Mitglieder des Beirats sehen nur die für sie geöffneten.
         */
        get: operations["Rounds_ofCycle"];
        put?: never;
        /**
         * Kommentarrunde planen
         * @description Nur Geschäftsführung. Eine Runde B öffnet mit der Freigabe des Entwurfs für den Beirat, eine Runde A von Hand.
         */
        post: operations["Rounds_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycleId}/synopsis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Synopse: was gesagt wurde und was daraus wurde
         * @description Jobcenter und Revision: alle beendeten Runden; die beschließenden Gremien, sobald ihnen etwas vorliegt; Mitglieder des Beirats nach Freigabe der Antworten.
         */
        get: operations["Rounds_synopsis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eine Kommentarrunde
         * @description Jobcenter und Revision; Mitglieder des Beirats, wenn die Runde für sie geöffnet ist.
         */
        get: operations["Rounds_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Kommentarrunde ändern
         * @description Nur Geschäftsführung; nach der Öffnung können nur noch Beteiligte hinzukommen. If-Match ist die Version der Runde.
         */
        patch: operations["Rounds_change"];
        trace?: never;
    };
    "/api/rounds/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Runde öffnen, Frist verlängern, Antworten freigeben
         * @description - `open` (Runde öffnen): „geplant“ → „offen“; Geschäftsführung
         *     - `moveDeadline` (Frist verlängern): „geplant“; Geschäftsführung
         *     - `moveDeadline` (Frist verlängern): „offen“; Geschäftsführung
         *     - `markAnswered` (Antworten freigeben): „geschlossen“ → „beantwortet“; Geschäftsführung
         *
         *     Geschlossen wird eine Runde von selbst, sobald ihr letzter Tag vorbei ist. If-Match ist die Version der Runde.
         */
        post: operations["Rounds_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Der festgehaltene Entwurf einer Runde
         * @description Wer die Runde sehen darf; mit den Kennungen für Anmerkungen (anchors). Erst wenn die Runde offen ist.
         */
        get: operations["Rounds_draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Anmerkungen einer Runde
         * @description Jobcenter und Revision alle; Mitglieder des Beirats die eigenen, die der anderen nach Freigabe der Antworten.
         */
        get: operations["Comments_list"];
        put?: never;
        /**
         * Anmerkung abgeben
         * @description Beteiligte Mitglieder des Beirats, solange die Runde nach der Uhr des Servers offen ist; das Büro der Geschäftsführung auch für Schreiben auf Papier (onBehalfOf).
         */
        post: operations["Comments_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eine Anmerkung
         * @description Wer sie in der Liste der Runde sehen darf.
         */
        get: operations["Comments_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Anmerkung beantworten
         * @description Geschäftsführung und Bereichsleitung; die Antwort vorbereiten darf auch, wen die Geschäftsführung dafür bestimmt hat. Bis zur Freigabe der Antworten. If-Match ist die Version der Anmerkung.
         */
        put: operations["Comments_answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{cycleId}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Abstimmungen eines Programms
         * @description Jobcenter, Revision und die beschließenden Gremien; die erste zuerst.
         */
        get: operations["Resolutions_ofCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eine Beschlussfassung: Vorlage, Regel, Stimmberechtigte, Ergebnis
         * @description Jobcenter, Revision und die beschließenden Gremien. Wie andere gestimmt haben, steht erst nach der Schließung darin.
         */
        get: operations["Resolutions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions/{id}/vorlage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Der Text, über den abgestimmt wird
         * @description Jobcenter, Revision und die beschließenden Gremien; genau wie festgehalten.
         */
        get: operations["Resolutions_vorlage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions/{id}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vertretung eines Mitglieds eintragen
         * @description Nur Vorsitz der Trägerversammlung, vor der Eröffnung der Abstimmung und wenn die Regeln es erlauben. If-Match ist die Version der Beschlussfassung.
         */
        post: operations["Resolutions_mandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abstimmung eröffnen, schließen, Beschluss niederlegen
         * @description - `open` (Abstimmung eröffnen): „vorbereitet“ → „eröffnet“; Vorsitz der Trägerversammlung
         *     - `close` (Abstimmung schließen): „eröffnet“ → „geschlossen“; Vorsitz der Trägerversammlung
         *     - `castVorsitzVote` (Bei Stimmengleichheit entscheiden): „geschlossen“; Vorsitz der Trägerversammlung
         *     - `record` (Beschluss niederlegen): „geschlossen“ → „niedergelegt“; Vorsitz der Trägerversammlung
         *     - `recordDeliberation` (Vorberatung eintragen): „vorbereitet“; Kommunaler Ausschuss
         *     - `recordDecision` (Entscheidung niederlegen): „vorbereitet“ → „niedergelegt“; Beschlussorgan des kommunalen Trägers
         *
         *     Mit dem Niederlegen geht auch das Programm weiter: beschlossen, zurück in die Einarbeitung oder vertagt. If-Match ist die Version der Beschlussfassung; bei close wird sie nicht verglichen, weil jede Stimme eine neue ergibt.
         */
        post: operations["Resolutions_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/resolutions/{id}/ballot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Stimme abgeben oder ändern
         * @description Stimmberechtigte Mitglieder der Trägerversammlung und eingetragene Vertretungen, solange die Abstimmung eröffnet ist. Braucht kein If-Match, damit mehrere zugleich stimmen können; die letzte Stimme je Sitz zählt.
         */
        put: operations["Resolutions_vote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Word-Dokumente eines Programms
         * @description Die neuesten zuerst, höchstens 100; nur von Fassungen, die Sie lesen dürfen.
         */
        get: operations["Documents_ofCycle"];
        put?: never;
        /**
         * Word-Dokument anfordern
         * @description Wer die Fassung lesen darf; den Arbeitsstand nur Jobcenter und Revision. Das Dokument entsteht im Hintergrund: danach GET /api/documents/{id}, bis state „fertig“ ist.
         */
        post: operations["Documents_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wie weit ein Dokument ist
         * @description Wer die Fassung lesen darf.
         */
        get: operations["Documents_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Misslungenes Word-Dokument noch einmal anfordern
         * @description Wer die Fassung lesen darf: dasselbe Dokument desselben Textes, ein Vergleich mit derselben anderen Seite; 409, wenn es nicht misslungen ist.
         */
        post: operations["Documents_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Word-Datei abholen
         * @description Wer die Fassung lesen darf; 409, solange sie noch nicht fertig ist.
         */
        get: operations["Documents_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Programm ansehen, wie es gedruckt wird
         * @description Wer die Fassung lesen darf; den Arbeitsstand nur Jobcenter und Revision. Dieselbe Grundlage wie das Word-Dokument; sections sagt, welcher Anker zu welchem Abschnitt und welcher seiner Fassungen gehört.
         */
        get: operations["Preview_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Befunde des Arbeitsstands
         * @description Jobcenter und Revision. Geprüft wird bei jedem Aufruf, so wie zur Freigabe; gespeichert wird nichts. Mit section nur, was in diesem Abschnitt steht.
         */
        get: operations["Findings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/findings/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Befund mit Begründung übergehen
         * @description Sperrende Befunde: Geschäftsführung. Hinweise: auch Bereichsleitung und Controlling. Die Begründung gilt für genau diesen Befund und endet, wenn sich Stelle oder Zahlen ändern. 409, wenn es den Befund so nicht mehr gibt.
         */
        post: operations["Findings_override"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finding-overrides/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begründung zu einem Befund zurücknehmen
         * @description Wer sie auch geben dürfte. Der Befund gilt dann wieder; die Begründung bleibt im Protokoll.
         */
        post: operations["Findings_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{jobcenter}/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Veröffentlichte Programme
         * @description Für alle, ohne Anmeldung: nur, was veröffentlicht ist, auch wenn das Programm inzwischen abgeschlossen ist.
         */
        get: operations["Public_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{jobcenter}/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ein veröffentlichtes Programm lesen
         * @description Für alle, ohne Anmeldung: die beschlossene Fassung, wie sie gedruckt wird, und ihre Dokumente.
         */
        get: operations["Public_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/{jobcenter}/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Word-Datei eines veröffentlichten Programms
         * @description Für alle, ohne Anmeldung: nur die Datei, die documents des Programms nennt.
         */
        get: operations["Public_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meine Aufgaben
         * @description Was Sie bis wann zu tun haben, worauf Sie warten und was sich seit Ihrem letzten Blick geändert hat. Jede Person sieht nur, was ihre Rollen sehen dürfen: Beirat und beschließende Gremien nichts aus dem Inneren der Abschnitte.
         */
        get: operations["Tasks_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Änderungen als gesehen merken
         * @description Von jetzt an zählt als neu, was danach geschieht.
         */
        post: operations["Tasks_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Vorlagen des Jobcenters
         * @description Administration und alle, die am Programm mitwirken; key ist der templateKey beim Anlegen eines Programms.
         */
        get: operations["Templates_list"];
        put?: never;
        /**
         * Neue Fassung einer Vorlage ablegen
         * @description Administration und Büro der Geschäftsführung: die ganze Vorlage. version ist die Fassung, von der Sie ausgegangen sind (412, wenn es eine spätere gibt), und wird hochgezählt; ein unbekannter key beginnt eine neue Vorlage. Programme behalten die Fassung, mit der sie angelegt wurden.
         */
        post: operations["Templates_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/templates/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eine Vorlage
         * @description Administration und alle, die am Programm mitwirken; die neueste Fassung oder die genannte.
         */
        get: operations["Templates_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stand der E-Mails
         * @description Administration, Geschäftsführung und Büro der Geschäftsführung; die neuesten zuerst. Der Text einer E-Mail steht hier nicht.
         */
        get: operations["Mails_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fehlgeschlagene E-Mail noch einmal senden
         * @description Administration, Geschäftsführung und Büro der Geschäftsführung; nur im Stand „fehlgeschlagen“. Sie geht an die heutige Adresse des Kontos.
         */
        post: operations["Mails_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Protokoll lesen und durchsuchen
         * @description Revision, Administration und Geschäftsführung; ändern kann es niemand. Die neuesten Einträge zuerst. Mit text werden je Anfrage höchstens 5000 Einträge durchgesehen: auch eine leere Seite kann ein next haben.
         */
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Protokoll prüfen
         * @description Revision, Administration und Geschäftsführung: rechnet die Kette vom ersten Eintrag an nach und vergleicht sie mit dem Anker, soweit diese Installation ihn hier ablegt.
         */
        get: operations["Audit_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ContactView: {
            /** @description AMIP_CONTACT_NAME */
            name: string | null;
            /** @description AMIP_CONTACT_REPRESENTATIVE */
            representative: string | null;
            /** @description AMIP_CONTACT_ADDRESS; Zeilen mit Komma getrennt */
            address: string | null;
            /** @description AMIP_CONTACT_EMAIL */
            email: string | null;
            /** @description AMIP_CONTACT_PHONE */
            phone: string | null;
            /** @description AMIP_CONTACT_DATA_PROTECTION */
            dataProtection: string | null;
            /** @description AMIP_CONTACT_MEDIATION */
            mediation: string | null;
        };
        RoleView: {
            /** @enum {string} */
            key: "geschaeftsfuehrung" | "bueroGeschaeftsfuehrung" | "bereichsleitung" | "teamleitung" | "controlling" | "bca" | "bfdh" | "beiratVorsitz" | "beiratMitglied" | "traegerversammlungVorsitz" | "traegerversammlungMitglied" | "traegerversammlungVertretung" | "kommunalerAusschuss" | "kommunalesBeschlussorgan" | "revision" | "administration";
            /** @description Wie die Rolle heißt */
            label: string;
            /**
             * @description Was eine Mitgliedschaft dieser Rolle außerdem braucht
             * @enum {string}
             */
            needs: "organisation" | "traeger" | "nichts";
        };
        MetaView: {
            /** @example 0.1.0 */
            version: string;
            /** @enum {string} */
            mode: "demo" | "production";
            /** @description Wer für diese Installation einsteht; null = nicht eingetragen */
            contact: components["schemas"]["ContactView"];
            roles: components["schemas"]["RoleView"][];
        };
        SignInDto: {
            /**
             * @description Kurzname des Jobcenters; entbehrlich, wenn es in dieser Installation nur eines gibt
             * @example musterkreis
             */
            jobcenter?: string;
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
        };
        AccountNameView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
        };
        OwnMembershipView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "geschaeftsfuehrung" | "bueroGeschaeftsfuehrung" | "bereichsleitung" | "teamleitung" | "controlling" | "bca" | "bfdh" | "beiratVorsitz" | "beiratMitglied" | "traegerversammlungVorsitz" | "traegerversammlungMitglied" | "traegerversammlungVertretung" | "kommunalerAusschuss" | "kommunalesBeschlussorgan" | "revision" | "administration";
            organisation: string | null;
            group: string | null;
            /** @enum {string|null} */
            traeger: "agentur" | "kommune" | null;
        };
        SessionJobcenterView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            traegerform: "gE" | "zkT";
        };
        SessionView: {
            /** @description Bei jeder schreibenden Anfrage als X-CSRF-Token mitsenden */
            csrfToken: string;
            account: components["schemas"]["AccountNameView"];
            /** @description Was heute gilt */
            memberships: components["schemas"]["OwnMembershipView"][];
            jobcenter: components["schemas"]["SessionJobcenterView"];
            /**
             * Format: date-time
             * @description Spätestes Ende
             */
            expiresAt: string;
            /** @description Nach so vielen Minuten ohne Anfrage endet die Sitzung */
            idleMinutes: number;
        };
        SessionListItemView: {
            /** Format: uuid */
            id: string;
            /** @description Diese Sitzung */
            current: boolean;
            /** @description Was der Browser von sich sagt */
            userAgent: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        ResetRequestDto: {
            /** @description Kurzname des Jobcenters */
            jobcenter?: string;
            /** Format: email */
            email: string;
        };
        RequestedView: {
            detail: string;
        };
        ResetDto: {
            /** @description Was in der Adresse aus der E-Mail hinter # steht */
            token: string;
            /** Format: password */
            password: string;
        };
        ChangeDto: {
            /**
             * Format: password
             * @description Das bisherige Passwort
             */
            current: string;
            /**
             * Format: password
             * @description Das neue Passwort
             */
            next: string;
        };
        JobcenterEntryView: {
            /**
             * @description Kurzname für die Anmeldung
             * @example musterkreis
             */
            key: string;
            name: string;
        };
        TraegerView: {
            /** @enum {string} */
            kind: "agentur" | "kommune";
            name: string;
        };
        JobcenterView: {
            /**
             * @description Kurzname für die Anmeldung
             * @example musterkreis
             */
            key: string;
            name: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            traegerform: "gE" | "zkT";
            traeger: components["schemas"]["TraegerView"][];
            ort: string | null;
            land: string | null;
        };
        AccountView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            state: "aktiv" | "eingeladen" | "deaktiviert" | "geloescht";
            /** @description Konto der Vorführung */
            demo: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
        };
        NewAccountDto: {
            name: string;
            /** Format: email */
            email: string;
            /**
             * @description Gleich eine Einladung mit einem Link für das Passwort senden
             * @default true
             */
            invite: boolean;
        };
        MembershipView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            /** @enum {string} */
            role: "geschaeftsfuehrung" | "bueroGeschaeftsfuehrung" | "bereichsleitung" | "teamleitung" | "controlling" | "bca" | "bfdh" | "beiratVorsitz" | "beiratMitglied" | "traegerversammlungVorsitz" | "traegerversammlungMitglied" | "traegerversammlungVertretung" | "kommunalerAusschuss" | "kommunalesBeschlussorgan" | "revision" | "administration";
            organisation: string | null;
            group: string | null;
            /** @enum {string|null} */
            traeger: "agentur" | "kommune" | null;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            version: number;
        };
        AccountWithMembershipsView: {
            /** Format: uuid */
            id: string;
            name: string;
            /** Format: email */
            email: string;
            /** @enum {string} */
            state: "aktiv" | "eingeladen" | "deaktiviert" | "geloescht";
            /** @description Konto der Vorführung */
            demo: boolean;
            version: number;
            /** Format: date-time */
            createdAt: string;
            memberships: components["schemas"]["MembershipView"][];
        };
        ChangeAccountDto: {
            name?: string;
            /** Format: email */
            email?: string;
            /** @description false: Konto deaktivieren, alle Sitzungen enden */
            active?: boolean;
        };
        NewMembershipDto: {
            /** @enum {string} */
            role: "geschaeftsfuehrung" | "bueroGeschaeftsfuehrung" | "bereichsleitung" | "teamleitung" | "controlling" | "bca" | "bfdh" | "beiratVorsitz" | "beiratMitglied" | "traegerversammlungVorsitz" | "traegerversammlungMitglied" | "traegerversammlungVertretung" | "kommunalerAusschuss" | "kommunalesBeschlussorgan" | "revision" | "administration";
            /** @description Für wen die Person steht; Pflicht bei Rollen des Beirats */
            organisation?: string | null;
            /** @description Nur und immer bei Rollen des Beirats */
            group?: string | null;
            /**
             * @description Nur und immer bei Rollen der Trägerversammlung
             * @enum {string|null}
             */
            traeger?: "agentur" | "kommune" | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Letzter Tag; null: ohne Ende
             */
            until?: string | null;
        };
        HolderView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            /** @enum {string} */
            role: "geschaeftsfuehrung" | "bueroGeschaeftsfuehrung" | "bereichsleitung" | "teamleitung" | "controlling" | "bca" | "bfdh" | "beiratVorsitz" | "beiratMitglied" | "traegerversammlungVorsitz" | "traegerversammlungMitglied" | "traegerversammlungVertretung" | "kommunalerAusschuss" | "kommunalesBeschlussorgan" | "revision" | "administration";
            organisation: string | null;
            group: string | null;
            /** @enum {string|null} */
            traeger: "agentur" | "kommune" | null;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string | null;
            version: number;
            /** @description Name der Person */
            name: string;
        };
        ChangeMembershipDto: {
            organisation?: string | null;
            group?: string | null;
            /** Format: date */
            from?: string;
            /**
             * Format: date
             * @description Letzter Tag; null: ohne Ende
             */
            until?: string | null;
        };
        CycleSummaryView: {
            /**
             * @description Version für If-Match
             * @example 1
             */
            version: number;
            /** Format: uuid */
            id: string;
            year: number;
            years: number;
            /** @enum {string} */
            kind: "programm" | "nachtrag";
            title: string;
            /** @enum {string} */
            state: "angelegt" | "erarbeitung" | "konsultation" | "einarbeitung" | "beschlussfassung" | "beschlossen" | "unterzeichnet" | "veroeffentlicht" | "abgeschlossen" | "abgebrochen";
            /** @description Der Stand in Worten */
            stateLabel: string;
            /** @description Später als geplant */
            overdue: boolean;
            /** Format: date */
            overdueSince: string | null;
        };
        CycleDatesDto: {
            /**
             * Format: date
             * @description Beginn der Erarbeitung
             */
            start: string;
            /**
             * Format: date
             * @description Letzter Tag für die Entwürfe
             */
            draftUntil: string;
            /**
             * Format: date
             * @description Erster Tag der Beteiligung des Beirats
             */
            beiratFrom: string;
            /**
             * Format: date
             * @description Letzter Tag der Beteiligung des Beirats
             */
            beiratUntil: string;
            /**
             * Format: date
             * @description Letzter Tag für den Beschluss
             */
            resolutionUntil: string;
        };
        CreateCycleDto: {
            /** @example 2027 */
            year: number;
            /**
             * @default 1
             * @enum {integer}
             */
            years: 1 | 2;
            /** @enum {string} */
            eintrittsplanung: "imAmip" | "operativesProgramm";
            /** @enum {string} */
            consultation: "frueh" | "spaet" | "keine";
            /** @example amip-2024-ge */
            templateKey: string;
            /** @description Ohne Angabe: 1. Juli bis 31. Dezember des Vorjahres */
            dates?: components["schemas"]["CycleDatesDto"];
            /** @description Abstimmungsregeln der Geschäftsordnung; ohne Angabe gilt § 44c SGB II */
            votingRules?: components["schemas"]["VotingRules"];
            /**
             * @description Schlüssel des Abschnitts in der Vorlage → Konto, das ihn verantwortet
             * @example {
             *       "einleitung": "6f1c2f0e-6d3b-4c59-9a53-0d6f3a2b1c01"
             *     }
             */
            owners?: {
                [key: string]: string;
            };
            /**
             * Format: uuid
             * @description Früheres Programm, das als Anfang übernommen wird (wie POST /api/cycles/{id}/carry-over)
             */
            carryOverFrom?: string;
        };
        SignatureView: {
            /** Format: date */
            on: string;
            funktion: string;
            ort?: string;
        };
        CycleSettingsView: {
            /**
             * @description Version für If-Match
             * @example 1
             */
            version: number;
            /** Format: uuid */
            id: string;
            year: number;
            /** @enum {integer} */
            years: 1 | 2;
            /** @enum {string} */
            kind: "programm" | "nachtrag";
            /**
             * Format: uuid
             * @description Programm, zu dem dies ein Nachtrag ist
             */
            amendsId: string | null;
            /** @enum {string} */
            traegerform: "gE" | "zkT";
            /** @enum {string} */
            eintrittsplanung: "imAmip" | "operativesProgramm";
            /** @enum {string} */
            consultation: "frueh" | "spaet" | "keine";
            templateKey: string;
            templateVersion: number;
            dates: components["schemas"]["CycleDatesDto"];
            votingRules: components["schemas"]["VotingRules"];
            /** @enum {string} */
            state: "angelegt" | "erarbeitung" | "konsultation" | "einarbeitung" | "beschlussfassung" | "beschlossen" | "unterzeichnet" | "veroeffentlicht" | "abgeschlossen" | "abgebrochen";
            /** @enum {string|null} */
            budgetMark: "vorlaeufig" | "endgueltig" | null;
            /** @description Warum ohne Konsultation vorgelegt wurde */
            lateReason: string | null;
            /**
             * Format: uuid
             * @description Die beschlossene Fassung
             */
            resolvedVersionId: string | null;
            /** Format: uuid */
            resolutionId: string | null;
            signature: components["schemas"]["SignatureView"] | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: uuid
             * @description Konto
             */
            createdBy: string | null;
        };
        NumberedSectionView: {
            /**
             * @description Version für If-Match
             * @example 1
             */
            version: number;
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: uuid */
            parentId: string | null;
            title: string;
            /** Format: uuid */
            ownerId: string | null;
            /**
             * @description Rolle, die ihn nach der Vorlage schreibt
             * @enum {string}
             */
            ownerRole: "geschaeftsfuehrung" | "bueroGeschaeftsfuehrung" | "bereichsleitung" | "teamleitung" | "controlling" | "bca" | "bfdh" | "beiratVorsitz" | "beiratMitglied" | "traegerversammlungVorsitz" | "traegerversammlungMitglied" | "traegerversammlungVertretung" | "kommunalerAusschuss" | "kommunalesBeschlussorgan" | "revision" | "administration";
            /** @enum {string} */
            state: "offen" | "inBearbeitung" | "eingereicht" | "zurueckgegeben" | "freigegeben";
            /** @description Der Stand in Worten */
            stateLabel: string;
            /** @description Nummer der zuletzt eingereichten Fassung, 0 = noch keine */
            latestNumber: number;
            /**
             * Format: date-time
             * @description Seit wann die frühere Anhörung überholt ist
             */
            overtakenAt: string | null;
            /**
             * @description Nummer, wie sie gedruckt wird
             * @example 2.1
             */
            number: string | null;
        };
        ProgrammeVersionView: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            purpose: "entwurf" | "vorlage";
            /** Format: uuid */
            cycleId: string;
            /** @description SHA-256 des festgehaltenen Textes */
            textHash: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: uuid
             * @description Konto
             */
            createdBy: string | null;
        };
        ActionView: {
            event: string;
            /** @description Beschriftung */
            label: string;
            allowed: boolean;
            /** @description Was noch dagegen steht */
            reasons: string[];
            /** @description Der Schritt anderer Rollen */
            others?: boolean;
            /**
             * @description Eigene Route des Schritts: PUT …/blocks oder PUT …/ballot; ohne Angabe POST …/transitions mit event
             * @enum {string}
             */
            via?: "blocks" | "ballot";
        };
        CycleView: {
            /**
             * @description Version für If-Match
             * @example 1
             */
            version: number;
            /** Format: uuid */
            id: string;
            year: number;
            years: number;
            /** @enum {string} */
            kind: "programm" | "nachtrag";
            title: string;
            /** @enum {string} */
            state: "angelegt" | "erarbeitung" | "konsultation" | "einarbeitung" | "beschlussfassung" | "beschlossen" | "unterzeichnet" | "veroeffentlicht" | "abgeschlossen" | "abgebrochen";
            /** @description Der Stand in Worten */
            stateLabel: string;
            /** @description Später als geplant */
            overdue: boolean;
            /** Format: date */
            overdueSince: string | null;
            cycle: components["schemas"]["CycleSettingsView"];
            sections: components["schemas"]["NumberedSectionView"][];
            versions: components["schemas"]["ProgrammeVersionView"][];
            actions: components["schemas"]["ActionView"][];
        };
        CycleTransitionDto: {
            /** @enum {string} */
            event: "startDrafting" | "releaseToBeirat" | "beginIncorporation" | "markBudget" | "signOffBudget" | "submitToVote" | "submitWithoutConsultation" | "sign" | "publish" | "finish" | "abort";
            /** @description Begründung; nötig bei abort und submitWithoutConsultation */
            reason?: string;
            /**
             * @description Nötig bei markBudget
             * @enum {string}
             */
            budgetMark?: "vorlaeufig" | "endgueltig";
            /**
             * Format: date
             * @description Tag der Unterschrift; nötig bei sign
             */
            signedOn?: string;
            /** @description Ort der Unterschrift (sign) */
            place?: string;
        };
        CreateNachtragDto: {
            /** @description Schlüssel der Abschnitte, die neu geschrieben werden */
            sectionKeys: string[];
            /** @enum {string} */
            consultation: "frueh" | "spaet" | "keine";
            /** @description Anlass, zum Beispiel zusätzlich zugeteilte Mittel */
            reason: string;
            dates: components["schemas"]["CycleDatesDto"];
        };
        MoveDatesDto: {
            dates: components["schemas"]["CycleDatesDto"];
            /** @description Warum die Termine verschoben werden; die Beteiligten erfahren es */
            reason: string;
        };
        FrontDto: {
            /** @description Ersetzt Titelseite, Impressum und Gestaltung ganz */
            front: components["schemas"]["Front"];
        };
        FiguresDto: {
            /** @description Ersetzt Kennzahlen, Budget, Personal und Planung ganz */
            figures: components["schemas"]["Figures"];
            /**
             * @description versions aus GET …/figures; nötig, sobald ein Teil schon geändert wurde
             * @example {
             *       "kennzahlen": 3,
             *       "handlungsfelder": 1,
             *       "budget": 2,
             *       "personal": 1,
             *       "eintrittsplanung": 1
             *     }
             */
            versions?: {
                [key: string]: number;
            };
        };
        ProcessStepView: {
            /** @enum {string} */
            state: "angelegt" | "erarbeitung" | "konsultation" | "einarbeitung" | "beschlussfassung" | "beschlossen" | "unterzeichnet" | "veroeffentlicht" | "abgeschlossen" | "abgebrochen";
            label: string;
            /** @enum {string} */
            status: "erledigt" | "aktuell" | "offen" | "entfaellt";
            /** Format: date */
            plannedFor: string | null;
            /** @example Entwurf bis 30. September 2026 */
            plannedLabel: string | null;
            /** Format: date-time */
            reachedAt: string | null;
            /** @description Später als geplant */
            overdue: boolean;
            /** @description Warum der Beirat nicht angehört wurde */
            reason: string | null;
        };
        ProcessWayView: {
            /** @enum {string} */
            event: "startDrafting" | "releaseToBeirat" | "beginIncorporation" | "markBudget" | "signOffBudget" | "submitToVote" | "submitWithoutConsultation" | "resolve" | "referBack" | "adjourn" | "sign" | "publish" | "finish" | "abort";
            label: string;
            /** @enum {string} */
            from: "angelegt" | "erarbeitung" | "konsultation" | "einarbeitung" | "beschlussfassung" | "beschlossen" | "unterzeichnet" | "veroeffentlicht" | "abgeschlossen" | "abgebrochen";
            /** @enum {string} */
            to: "angelegt" | "erarbeitung" | "konsultation" | "einarbeitung" | "beschlussfassung" | "beschlossen" | "unterzeichnet" | "veroeffentlicht" | "abgeschlossen" | "abgebrochen";
            fromLabel: string;
            toLabel: string;
            /** @description Rollen in Worten */
            by: string[];
            /** @description Was dafür erfüllt sein muss */
            conditions: string[];
        };
        ProcessView: {
            /** @description In der Reihenfolge des Jahres */
            steps: components["schemas"]["ProcessStepView"][];
            ways: components["schemas"]["ProcessWayView"][];
        };
        DateExplanationView: {
            /** @enum {string} */
            field: "start" | "draftUntil" | "beiratFrom" | "beiratUntil" | "resolutionUntil";
            label: string;
            text: string;
        };
        CycleDefaultsView: {
            dates: components["schemas"]["CycleDatesDto"];
            explanations: components["schemas"]["DateExplanationView"][];
        };
        FigureVersionsView: {
            kennzahlen: number;
            handlungsfelder: number;
            budget: number;
            personal: number;
            eintrittsplanung: number;
        };
        KennzahlDifferenceView: {
            /** @example -2.5 */
            value: string;
            /** @example −2,5 % */
            text: string;
            /** @description Von der Quelle angegeben */
            stated: boolean;
            /** @description Aus beiden Werten berechnet */
            computed: string | null;
        };
        KennzahlComparisonView: {
            text: string | null;
            standText: string | null;
            absolute: components["schemas"]["KennzahlDifferenceView"] | null;
            relativePercent: components["schemas"]["KennzahlDifferenceView"] | null;
            percentagePoints: components["schemas"]["KennzahlDifferenceView"] | null;
        };
        KennzahlSumView: {
            /**
             * @description Genauer Wert; Beträge mit zwei Nachkommastellen
             * @example 9994076.00
             */
            value: string;
            /** @example 9.994.076 */
            text: string;
            /**
             * @description null, wenn der Wert eingegeben wurde
             * @example = 6.593.989 + 1.793.645 + 1.606.442
             */
            formula: string | null;
            /** @description Gleich dem angegebenen Wert, soweit dieser nicht gerundet ist */
            equal: boolean;
        };
        ComputedKennzahlView: {
            key: string;
            /** @example 4.560 Personen */
            text: string;
            standText: string | null;
            /** @description Zeichen der Quelle für nicht ausgewiesen; nicht 0 */
            suppressed: string | null;
            comparison: components["schemas"]["KennzahlComparisonView"] | null;
            goalText: string | null;
            /** @description Summe der davon-Kennzahlen */
            sum: components["schemas"]["KennzahlSumView"] | null;
        };
        BudgetYearsView: {
            vorjahr: number | null;
            plan: number | null;
            endgueltig: number | null;
        };
        NumberCellView: {
            /**
             * @description Genauer Wert; Beträge mit zwei Nachkommastellen
             * @example 9994076.00
             */
            value: string;
            /** @example 9.994.076 */
            text: string;
            /**
             * @description null, wenn der Wert eingegeben wurde
             * @example = 6.593.989 + 1.793.645 + 1.606.442
             */
            formula: string | null;
        };
        BudgetCellsView: {
            vorjahr: components["schemas"]["NumberCellView"] | null;
            plan: components["schemas"]["NumberCellView"] | null;
            endgueltig: components["schemas"]["NumberCellView"] | null;
        };
        BudgetMissingView: {
            vorjahr: string[];
            plan: string[];
            endgueltig: string[];
        };
        FigureChangeView: {
            /** @example -19 */
            absolute: string;
            /** @example −19 */
            absoluteText: string;
            /**
             * @description null, wenn vorher 0
             * @example -33.9
             */
            relativePercent: string | null;
            /** @example −33,9 % */
            relativeText: string;
        };
        BudgetLineView: {
            /** @example verwaltung/summe */
            position: string;
            label: string;
            /** @description Summenzeile, zu der sie gehört */
            parent: string | null;
            cells: components["schemas"]["BudgetCellsView"];
            /** @description Fehlende Teile einer Summe */
            missing: components["schemas"]["BudgetMissingView"];
            /** @description Geltender Plan gegenüber dem Vorjahr */
            change: components["schemas"]["FigureChangeView"] | null;
            /** @description Endgültig gegenüber vorläufig */
            finalChange: components["schemas"]["FigureChangeView"] | null;
        };
        BudgetTableRowView: {
            key: string;
            label: string;
            depth: number;
            /** @enum {string|null} */
            relation: "davon" | "darunter" | null;
            /** @description Berechnet */
            sum: boolean;
            /** @description Nach Spaltenschlüssel */
            cells: {
                [key: string]: components["schemas"]["NumberCellView"] | null;
            };
        };
        ComputedBudgetTableView: {
            key: string;
            rows: components["schemas"]["BudgetTableRowView"][];
            /** @description Wie Anteile gerundet sind */
            rounding: string | null;
        };
        ComputedBudgetView: {
            years: components["schemas"]["BudgetYearsView"];
            lines: components["schemas"]["BudgetLineView"][];
            tables: components["schemas"]["ComputedBudgetTableView"][];
        };
        StaffCellsView: {
            koepfe: components["schemas"]["NumberCellView"] | null;
            stellen: components["schemas"]["NumberCellView"] | null;
            vzae: components["schemas"]["NumberCellView"] | null;
        };
        StaffRowView: {
            label: string;
            cells: components["schemas"]["StaffCellsView"];
            /** @description Anteil an der Summe der Gruppe in Prozent */
            shares: components["schemas"]["StaffCellsView"];
            /** @description Angegebener Anteil */
            prozent: components["schemas"]["NumberCellView"] | null;
        };
        StaffGroupView: {
            rows: components["schemas"]["StaffRowView"][];
            sums: components["schemas"]["StaffCellsView"];
            /** @description Summe der Gruppe weniger Gesamtzahl */
            differences: components["schemas"]["StaffCellsView"];
        };
        BetreuungsschluesselView: {
            bereich: string;
            /** @example 1:75 */
            verhaeltnis: string;
            /** @example 75 */
            perPerson: string | null;
            /** @description Verhältnis mal VZÄ des Bereichs */
            people: components["schemas"]["NumberCellView"] | null;
        };
        ComputedPersonalView: {
            total: components["schemas"]["StaffCellsView"];
            traeger: components["schemas"]["StaffGroupView"];
            geschlecht: components["schemas"]["StaffGroupView"];
            bereiche: components["schemas"]["StaffGroupView"];
            betreuungsschluessel: components["schemas"]["BetreuungsschluesselView"][];
            rounding: string;
        };
        EntryCellsView: {
            istVorjahr: components["schemas"]["NumberCellView"] | null;
            planVorjahr: components["schemas"]["NumberCellView"] | null;
            plan: components["schemas"]["NumberCellView"] | null;
            frauenPlan: components["schemas"]["NumberCellView"] | null;
            mittelVorjahr: components["schemas"]["NumberCellView"] | null;
            mittelPlan: components["schemas"]["NumberCellView"] | null;
        };
        EntryBedarfView: {
            eintritte: components["schemas"]["NumberCellView"];
            mittel: components["schemas"]["NumberCellView"] | null;
            teams: number;
            /** @description Plan weniger Bedarfsschätzungen */
            difference: components["schemas"]["NumberCellView"] | null;
            /** @description Kein Unterschied oder begründet */
            explained: boolean;
        };
        MonthsView: {
            sum: components["schemas"]["NumberCellView"];
            /** @description Plan weniger Summe der Monate */
            difference: components["schemas"]["NumberCellView"] | null;
        };
        EntryRowView: {
            key: string;
            /** @description Platz in der gespeicherten Liste */
            index: number;
            instrument: string;
            depth: number;
            /** @enum {string|null} */
            relation: "davon" | "darunter" | null;
            parent: string | null;
            cells: components["schemas"]["EntryCellsView"];
            /** @description Plan gegenüber Ist des Vorjahres */
            change: components["schemas"]["FigureChangeView"] | null;
            mittelChange: components["schemas"]["FigureChangeView"] | null;
            /**
             * @description Starke Änderung (R21)
             * @enum {string|null}
             */
            strong: "mehr" | "weniger" | null;
            missing: ("begruendung" | "erwarteteWirkung")[];
            bedarf: components["schemas"]["EntryBedarfView"] | null;
            monate: components["schemas"]["MonthsView"] | null;
        };
        EntryIncompleteView: {
            istVorjahr: string[];
            planVorjahr: string[];
            plan: string[];
            frauenPlan: string[];
            mittelVorjahr: string[];
            mittelPlan: string[];
        };
        EntryTotalView: {
            cells: components["schemas"]["EntryCellsView"];
            /** @description Instrumente ohne Zahl in der Spalte */
            incomplete: components["schemas"]["EntryIncompleteView"];
            change: components["schemas"]["FigureChangeView"] | null;
            mittelChange: components["schemas"]["FigureChangeView"] | null;
            bedarf: components["schemas"]["EntryBedarfView"] | null;
        };
        InstrumentMoneyView: {
            key: string;
            instrument: string;
            mittel: components["schemas"]["NumberCellView"];
            sharePercent: string | null;
            shareText: string | null;
        };
        MoneyAllowedView: {
            neubewilligungen: components["schemas"]["NumberCellView"] | null;
            planned: components["schemas"]["NumberCellView"];
            /** @description Neubewilligungen weniger Planung; unter 0 ist zu viel geplant */
            rest: components["schemas"]["NumberCellView"] | null;
            overrun: boolean;
            /** @description Ein Satz */
            sentence: string;
            perInstrument: components["schemas"]["InstrumentMoneyView"][];
            withoutMoney: string[];
        };
        ComputedEintrittsplanungView: {
            rows: components["schemas"]["EntryRowView"][];
            total: components["schemas"]["EntryTotalView"];
            /** @description Was die Neubewilligungen erlauben */
            money: components["schemas"]["MoneyAllowedView"];
        };
        OfferedQuestionView: {
            key: string;
            /** @description Schlüssel der Zeile */
            row: string;
            instrument: string;
            /** @enum {string} */
            about: "grund" | "notwendigkeit" | "wirkung";
            text: string;
        };
        ComputedView: {
            /** @description In der Reihenfolge von kennzahlen */
            kennzahlen: components["schemas"]["ComputedKennzahlView"][];
            budget: components["schemas"]["ComputedBudgetView"] | null;
            personal: components["schemas"]["ComputedPersonalView"] | null;
            eintrittsplanung: components["schemas"]["ComputedEintrittsplanungView"];
            /** @description Fragen, die eine starke Änderung nahelegt (Liste B) */
            questions: components["schemas"]["OfferedQuestionView"][];
        };
        FiguresBeforeView: {
            /** Format: uuid */
            cycleId: string;
            year: number;
            kennzahlen: components["schemas"]["Kennzahl"][];
            budget: components["schemas"]["Figures"]["budget"] | null;
            personal: components["schemas"]["Personal"] | null;
            eintrittsplanung: components["schemas"]["EintrittsZeile"][];
        };
        FiguresView: {
            year: number;
            kennzahlen: components["schemas"]["Kennzahl"][];
            handlungsfelder: components["schemas"]["Handlungsfeld"][];
            budget: components["schemas"]["Figures"]["budget"] | null;
            personal: components["schemas"]["Personal"] | null;
            eintrittsplanung: components["schemas"]["EintrittsZeile"][];
            /** @enum {string|null} */
            budgetMark: "vorlaeufig" | "endgueltig" | null;
            /** @description Version jedes Teils für If-Match */
            versions: components["schemas"]["FigureVersionsView"];
            /** @description Von Ihnen jetzt zu ändern */
            editable: boolean;
            /** @description Warum nicht */
            reasons: string[];
            /** @description Ihre Rolle liest hier nur, gleich in welchem Stand das Programm ist */
            onlyReading: boolean;
            computed: components["schemas"]["ComputedView"];
            /** @description Letztes beschlossenes Programm eines früheren Jahres */
            vorjahr: components["schemas"]["FiguresBeforeView"] | null;
        };
        ChangeFiguresDto: {
            /** @description Der ganze Teil; null entfernt ihn */
            value: (components["schemas"]["Kennzahl"][] | components["schemas"]["Handlungsfeld"][] | components["schemas"]["Figures"]["budget"] | components["schemas"]["Personal"] | components["schemas"]["EintrittsZeile"][]) | null;
        };
        ChangedFiguresView: {
            year: number;
            kennzahlen: components["schemas"]["Kennzahl"][];
            handlungsfelder: components["schemas"]["Handlungsfeld"][];
            budget: components["schemas"]["Figures"]["budget"] | null;
            personal: components["schemas"]["Personal"] | null;
            eintrittsplanung: components["schemas"]["EintrittsZeile"][];
            /** @enum {string|null} */
            budgetMark: "vorlaeufig" | "endgueltig" | null;
            /** @description Version jedes Teils für If-Match */
            versions: components["schemas"]["FigureVersionsView"];
            /** @description Von Ihnen jetzt zu ändern */
            editable: boolean;
            /** @description Warum nicht */
            reasons: string[];
            /** @description Ihre Rolle liest hier nur, gleich in welchem Stand das Programm ist */
            onlyReading: boolean;
            computed: components["schemas"]["ComputedView"];
            /** @description Letztes beschlossenes Programm eines früheren Jahres */
            vorjahr: components["schemas"]["FiguresBeforeView"] | null;
            /** @description Neue Version des geänderten Teils */
            version: number;
        };
        UploadedSheetView: {
            name: string;
            rows: number;
            columns: number;
            /** @description Die ersten 15 Zeilen als Text */
            sample: string[][];
        };
        ImportColumnsDto: {
            /**
             * @description Bezeichnung
             * @example 0
             */
            label: number;
            /**
             * @description Wert
             * @example 1
             */
            value: number;
            /** @description Vorjahres- oder Vergleichswert */
            previous?: number;
            /** @description Veränderung, absolut */
            change?: number;
            /** @description Veränderung in Prozent */
            changePercent?: number;
            /** @description Einheit */
            unit?: number;
            /** @description Stand */
            stand?: number;
            /** @description Schlüssel der Kennzahl oder des Katalogs */
            key?: number;
        };
        ImportDimensionDto: {
            /** @enum {string} */
            axis: "Geschlecht" | "Flucht/Asyl" | "Alter" | "Rechtskreis" | "Träger" | "Staatsangehörigkeit" | "Region" | "Sonstiges";
            column: number;
        };
        ImportMappingView: {
            /** @description Name des Blatts */
            sheet: string;
            /** @description Zeile mit den Überschriften, gezählt ab 0; gelesen werden die Zeilen darunter */
            headerRow: number;
            /** @description Spalten, gezählt ab 0 */
            columns: components["schemas"]["ImportColumnsDto"];
            /** @description Spalten, die sagen, wer gezählt ist */
            dimensions?: components["schemas"]["ImportDimensionDto"][];
            /**
             * @description Einheit der Zeilen, die selbst keine nennen
             * @example Personen
             */
            unit?: string;
            /**
             * @description Wie Zahlen geschrieben sind, die als Text in der Datei stehen
             * @enum {string}
             */
            numbers?: "deutsch" | "englisch";
            source?: string;
        };
        SavedMappingView: {
            name: string;
            mapping: components["schemas"]["ImportMappingView"];
            /** @description Blatt und Spalten gibt es in dieser Datei */
            fits: boolean;
        };
        UploadView: {
            /** Format: uuid */
            id: string;
            fileName: string;
            sha256: string;
            sheets: components["schemas"]["UploadedSheetView"][];
            mappings: components["schemas"]["SavedMappingView"][];
            suggestion: components["schemas"]["ImportMappingView"] | null;
        };
        ImportSettingsDto: {
            /** @description Name des Blatts */
            sheet: string;
            /** @description Zeile mit den Überschriften, gezählt ab 0; gelesen werden die Zeilen darunter */
            headerRow: number;
            /** @description Spalten, gezählt ab 0 */
            columns: components["schemas"]["ImportColumnsDto"];
            /** @description Spalten, die sagen, wer gezählt ist */
            dimensions?: components["schemas"]["ImportDimensionDto"][];
            /**
             * @description Einheit der Zeilen, die selbst keine nennen
             * @example Personen
             */
            unit?: string;
            /**
             * @description Wie Zahlen geschrieben sind, die als Text in der Datei stehen
             * @enum {string}
             */
            numbers?: "deutsch" | "englisch";
            /** @example Statistik der Bundesagentur für Arbeit */
            source: string;
            /**
             * @description Stand der Zeilen, die selbst keinen nennen
             * @example 2024-12
             */
            berichtsmonat: string;
            /**
             * @description Stand der Vergleichswerte
             * @example 2023-12
             */
            vergleichsmonat?: string;
            /**
             * Format: date
             * @description Tag, an dem die Datei abgerufen wurde
             */
            retrievedOn?: string;
        };
        RowCountsView: {
            neu: number;
            geaendert: number;
            gleich: number;
            problem: number;
        };
        RecognisedView: {
            /** @example K2 */
            key: string;
            /** @example Integrationsquote */
            label: string;
            /** @description Die Zeile wird dieser Eintrag; sonst nur, wenn eine Spalte den Schlüssel nennt */
            certain: boolean;
        };
        ImportedRowView: {
            /**
             * @description Zeile der Datei, gezählt ab 1
             * @example 12
             */
            row: number;
            /** @enum {string} */
            status: "neu" | "geaendert" | "gleich" | "problem";
            kennzahl: components["schemas"]["Kennzahl"] | null;
            before: components["schemas"]["Kennzahl"] | null;
            /** @description Eintrag des Katalogs, den die Bezeichnung nennt */
            recognised: components["schemas"]["RecognisedView"] | null;
        };
        CellProblemView: {
            /** @example C12 */
            cell: string;
            message: string;
        };
        ImportPreviewView: {
            counts: components["schemas"]["RowCountsView"];
            /** @description Höchstens 2.000 */
            rows: components["schemas"]["ImportedRowView"][];
            /** @description Höchstens 2.000 */
            problems: components["schemas"]["CellProblemView"][];
        };
        ApplyImportDto: {
            /** @description Name des Blatts */
            sheet: string;
            /** @description Zeile mit den Überschriften, gezählt ab 0; gelesen werden die Zeilen darunter */
            headerRow: number;
            /** @description Spalten, gezählt ab 0 */
            columns: components["schemas"]["ImportColumnsDto"];
            /** @description Spalten, die sagen, wer gezählt ist */
            dimensions?: components["schemas"]["ImportDimensionDto"][];
            /**
             * @description Einheit der Zeilen, die selbst keine nennen
             * @example Personen
             */
            unit?: string;
            /**
             * @description Wie Zahlen geschrieben sind, die als Text in der Datei stehen
             * @enum {string}
             */
            numbers?: "deutsch" | "englisch";
            /** @example Statistik der Bundesagentur für Arbeit */
            source: string;
            /**
             * @description Stand der Zeilen, die selbst keinen nennen
             * @example 2024-12
             */
            berichtsmonat: string;
            /**
             * @description Stand der Vergleichswerte
             * @example 2023-12
             */
            vergleichsmonat?: string;
            /**
             * Format: date
             * @description Tag, an dem die Datei abgerufen wurde
             */
            retrievedOn?: string;
            /** @description Zuordnung unter diesem Namen behalten */
            mappingName?: string;
            /**
             * @description Zeilen mit Problemen auslassen, statt alles abzulehnen
             * @default false
             */
            leaveOutProblems: boolean;
        };
        ExportColumnDto: {
            label: string;
            /** @enum {string} */
            kind: "text" | "number" | "date";
            /** @description Nachkommastellen; ohne Angabe so viele wie geschrieben */
            decimals?: number;
        };
        ExportDto: {
            /** @enum {string} */
            format: "xlsx" | "ods" | "csv";
            title: string;
            columns: components["schemas"]["ExportColumnDto"][];
            /** @description Zahlen genau und mit Punkt („1234.5“; „1.234“ ist also 1,234), Tage als JJJJ-MM-TT, Zeitpunkte als JJJJ-MM-TTThh:mm; was nichts davon ist („X“), bleibt Text */
            rows: (string | null)[][];
        };
        KennzahlTermView: {
            /** @example K2E1 */
            key: string;
            /** @example Verbesserung der Integration in Erwerbstätigkeit */
            group: string;
            label: string;
            /** @example % */
            unit: string;
            /** @example JFW */
            measure: string;
            /** @description Übliche Nachkommastellen */
            decimals: number;
            legalBasis: string | null;
            /** @description Schlüssel der Kennzahl, zu der sie gehört */
            belongsTo: string | null;
            /** @description Begriff, den die Plausibilitätsprüfung kennt */
            concept: string | null;
        };
        InstrumentTermView: {
            /** @example egz */
            key: string;
            label: string;
            /** @example EGZ */
            short: string | null;
            legalBasis: string;
            group: string;
        };
        OutdatedTermView: {
            /** @example Bürgergeld */
            old: string;
            /** @example Grundsicherungsgeld */
            now: string;
        };
        CataloguesView: {
            /** Format: date */
            on: string;
            kennzahlen: components["schemas"]["KennzahlTermView"][];
            instrumente: components["schemas"]["InstrumentTermView"][];
            /** @description Begriffe, die an diesem Tag anders heißen */
            outdated: components["schemas"]["OutdatedTermView"][];
        };
        SectionSettingsView: {
            title: string;
            /** @description Titel in Aufzählungen, wenn er dort anders lautet */
            listTitle?: string;
            subtitle?: string;
            /** @enum {string} */
            numbering: "dezimal" | "pfeil" | "ohne";
            inTableOfContents: boolean;
            /** @description Vor dem Inhaltsverzeichnis */
            front?: boolean;
            /** @description Beginnt auf einer neuen Seite */
            newPage?: boolean;
            /** @description Schlüssel des Abschnitts im Vorjahr */
            predecessor?: string;
            /** @description Darf nicht leer eingereicht werden */
            required: boolean;
            structuredParts?: ("kennzahlen" | "ziele" | "budget" | "personal" | "eintrittsplanung" | "handlungsfelder")[];
            /** @description Was hierher gehört */
            hint?: string;
        };
        SectionLockView: {
            /** Format: uuid */
            accountId: string;
            /** @example Team Markt */
            name: string;
            /** Format: date-time */
            since: string;
            /** @description Sie selbst */
            mine: boolean;
        };
        SectionView: {
            /**
             * @description Version für If-Match
             * @example 1
             */
            version: number;
            /** Format: uuid */
            id: string;
            key: string;
            /** Format: uuid */
            parentId: string | null;
            title: string;
            /** Format: uuid */
            ownerId: string | null;
            /**
             * @description Rolle, die ihn nach der Vorlage schreibt
             * @enum {string}
             */
            ownerRole: "geschaeftsfuehrung" | "bueroGeschaeftsfuehrung" | "bereichsleitung" | "teamleitung" | "controlling" | "bca" | "bfdh" | "beiratVorsitz" | "beiratMitglied" | "traegerversammlungVorsitz" | "traegerversammlungMitglied" | "traegerversammlungVertretung" | "kommunalerAusschuss" | "kommunalesBeschlussorgan" | "revision" | "administration";
            /** @enum {string} */
            state: "offen" | "inBearbeitung" | "eingereicht" | "zurueckgegeben" | "freigegeben";
            /** @description Der Stand in Worten */
            stateLabel: string;
            /** @description Nummer der zuletzt eingereichten Fassung, 0 = noch keine */
            latestNumber: number;
            /**
             * Format: date-time
             * @description Seit wann die frühere Anhörung überholt ist
             */
            overtakenAt: string | null;
            /** Format: uuid */
            cycleId: string;
            settings: components["schemas"]["SectionSettingsView"];
            blocks: components["schemas"]["Block"][];
            /** Format: date-time */
            updatedAt: string;
            /** Format: uuid */
            updatedBy: string | null;
            /** @description Warum er zurückgegeben oder wieder geöffnet wurde, bis er erneut eingereicht ist */
            returnReason: string | null;
            /** @description Wer ihn zurückgegeben oder wieder geöffnet hat */
            returnedBy: string | null;
            /** Format: date-time */
            returnedAt: string | null;
            /** @description Wer gerade daran schreibt */
            lock: components["schemas"]["SectionLockView"] | null;
            actions: components["schemas"]["ActionView"][];
        };
        SectionVersionView: {
            /** Format: uuid */
            sectionId: string;
            /** Format: uuid */
            id: string;
            number: number;
            title: string;
            blocks: components["schemas"]["Block"][];
            contentHash: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            createdBy: string | null;
        };
        SaveSectionDto: {
            /** @description Der ganze Text des Abschnitts, Baustein für Baustein */
            blocks: components["schemas"]["Block"][];
        };
        SavedView: {
            /**
             * @description Version für If-Match
             * @example 1
             */
            version: number;
            /** @enum {string} */
            state: "offen" | "inBearbeitung" | "eingereicht" | "zurueckgegeben" | "freigegeben";
            /** Format: date-time */
            savedAt: string;
        };
        SectionTransitionDto: {
            /** @enum {string} */
            event: "submit" | "return" | "release" | "reopen";
            /** @description Begründung; nötig bei return und reopen */
            reason?: string;
        };
        AssignSectionDto: {
            /** Format: uuid */
            ownerId: string;
        };
        LockSectionDto: {
            /** @description Auch dann, wenn gerade jemand anderes schreibt */
            takeOver?: boolean;
        };
        CarrySourceView: {
            /** Format: uuid */
            id: string;
            year: number;
            title: string;
        };
        CarryOverOfferView: {
            /** @description null: es gibt kein früheres Programm */
            from: components["schemas"]["CarrySourceView"] | null;
            possible: boolean;
            /** @description Warum es nicht geht, je ein Satz */
            reasons: string[];
        };
        CarryOverDto: {
            /**
             * Format: uuid
             * @description Ein Programm eines früheren Jahres
             */
            fromCycleId: string;
        };
        CarriedOverView: {
            from: components["schemas"]["CarrySourceView"];
            /** @description Abschnitte, die mit dem Text des Vorjahres beginnen */
            sections: number;
            /** @description Bausteine, die mit „prüfen“ gekennzeichnet sind */
            blocksToCheck: number;
            /** @description Teile der Zahlen, die übernommen sind */
            parts: ("kennzahlen" | "handlungsfelder" | "budget" | "personal" | "eintrittsplanung")[];
            /** @description Was anzusehen ist, je ein Satz */
            hints: string[];
        };
        ComparedSideView: {
            /** @example Entwurf, Fassung 1 vom 3. August 2026 */
            label: string;
        };
        SegmentView: {
            text: string;
            /** @enum {string} */
            change: "gleich" | "neu" | "entfallen";
        };
        ComparedCellView: {
            /** @description null: die Zeile oder Spalte gab es nicht */
            before: string | null;
            /** @description null: die Zeile oder Spalte gibt es nicht mehr */
            after: string | null;
            changed: boolean;
        };
        ComparedRowView: {
            /** @enum {string} */
            status: "gleich" | "geaendert" | "neu" | "entfallen" | "verschoben" | "verschobenUndGeaendert";
            cells: components["schemas"]["ComparedCellView"][];
        };
        ComparedTableView: {
            /** @description Überschriften; eine geänderte nennt auch die frühere */
            columns: string[];
            rows: components["schemas"]["ComparedRowView"][];
        };
        BlockChangeView: {
            /** @description null bei Titelseite und Untertiteln */
            blockId: string | null;
            /** @description Art des Bausteins; angabe und untertitel für Zeilen außerhalb des Textes */
            kind: string;
            /** @enum {string} */
            status: "gleich" | "geaendert" | "neu" | "entfallen" | "verschoben" | "verschobenUndGeaendert";
            /** @description Absatz 12, Tabelle 2 … */
            label: string | null;
            /** @description Ohne „neu“ ergeben sie den früheren, ohne „entfallen“ den späteren Text */
            segments: components["schemas"]["SegmentView"][];
            table: components["schemas"]["ComparedTableView"] | null;
        };
        SectionComparisonView: {
            /** @description Schlüssel des Abschnitts; #titelseite für Titelseite und Impressum */
            key: string;
            title: string;
            /** @description Früherer Titel, wenn er anders lautete */
            titleBefore: string | null;
            /** @enum {string} */
            status: "gleich" | "geaendert" | "neu" | "entfallen" | "verschoben";
            /** @description Alle Bausteine, auch die gleichen */
            changes: components["schemas"]["BlockChangeView"][];
        };
        ComparisonCountsView: {
            geaendert: number;
            neu: number;
            entfallen: number;
            /** @description Auch verschobene und zugleich geänderte; diese zählen zweimal */
            verschoben: number;
        };
        ComparisonView: {
            from: components["schemas"]["ComparedSideView"];
            to: components["schemas"]["ComparedSideView"];
            sections: components["schemas"]["SectionComparisonView"][];
            /** @description Bausteine */
            counts: components["schemas"]["ComparisonCountsView"];
        };
        ComparedFigureCellView: {
            /** @description null: die Zeile oder Spalte gab es nicht */
            before: string | null;
            /** @description null: die Zeile oder Spalte gibt es nicht mehr */
            after: string | null;
            changed: boolean;
            /** @description „+161“, „−0,4 Prozentpunkte“; null ohne zwei Zahlen */
            absolute: string | null;
            /** @description „+3,7 %“; null bei Anteilen und ohne früheren Wert */
            percent: string | null;
        };
        ComparedFigureRowView: {
            /** @description Eine geänderte Bezeichnung nennt auch die frühere */
            label: string;
            /** @enum {string} */
            status: "gleich" | "geaendert" | "neu" | "entfallen" | "verschoben" | "verschobenUndGeaendert";
            cells: components["schemas"]["ComparedFigureCellView"][];
        };
        FigureComparisonView: {
            /** @enum {string} */
            part: "kennzahlen" | "ziele" | "handlungsfelder" | "budget" | "personal" | "eintrittsplanung";
            title: string;
            columns: string[];
            /** @description Alle Zeilen, auch die gleichen */
            rows: components["schemas"]["ComparedFigureRowView"][];
        };
        CycleComparisonView: {
            from: components["schemas"]["ComparedSideView"];
            to: components["schemas"]["ComparedSideView"];
            sections: components["schemas"]["SectionComparisonView"][];
            /** @description Bausteine */
            counts: components["schemas"]["ComparisonCountsView"];
            /** @description Kennzahlen, Ziele, Budget, Eintrittsplanung, Personal, Handlungsfelder, Zelle für Zelle */
            figures: components["schemas"]["FigureComparisonView"][];
        };
        SheetSummaryView: {
            /**
             * @description Version für If-Match
             * @example 1
             */
            version: number;
            /** Format: uuid */
            id: string;
            team: string;
            standort: string;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            /** @description Sie selbst geben sie ab */
            mine: boolean;
            /**
             * Format: date
             * @description Letzter Tag für die Abgabe
             */
            dueOn: string;
            /** @enum {string} */
            state: "angefordert" | "inArbeit" | "eingereicht" | "zurueckgegeben" | "uebernommen" | "zurueckgezogen";
            /** @description Der Stand in Worten */
            stateLabel: string;
            /** @description Nicht eingereicht, obwohl die Frist abgelaufen ist */
            overdue: boolean;
            /** Format: date-time */
            handedInAt: string | null;
            /** @description Nach Ablauf der Frist eingereicht */
            late: boolean;
            /** @description Instrumente mit einer Zahl */
            estimated: number;
            /** @description Summe der Eintritte */
            eintritte: number;
        };
        AllowedView: {
            allowed: boolean;
            reasons: string[];
        };
        EstimatorView: {
            /** Format: uuid */
            accountId: string;
            name: string;
            /** @description Rollen in Worten */
            roles: string[];
        };
        SheetsView: {
            /** Format: uuid */
            cycleId: string;
            year: number;
            /** @description Auch zurückgezogene */
            sheets: components["schemas"]["SheetSummaryView"][];
            /** @description Ob Sie weitere anfordern können */
            ask: components["schemas"]["AllowedView"];
            /** @description Wer gefragt werden kann */
            people: components["schemas"]["EstimatorView"][];
        };
        AskSheetDto: {
            /** @example Team Markt */
            team: string;
            /** @example Nord */
            standort: string;
            /**
             * Format: uuid
             * @description Konto, das sie abgibt
             */
            ownerId: string;
            /**
             * Format: date
             * @description Letzter Tag für die Abgabe
             */
            dueOn: string;
        };
        NeedRowView: {
            /** @description Schlüssel einer Zeile der Eintrittsplanung oder eines Instruments des Katalogs */
            instrument: string;
            /** @description Eintritte; 0 ist eine Zahl, null ist keine */
            eintritte: number | null;
            /**
             * @description Euro
             * @example 12000.00
             */
            mittel?: string;
            bemerkung?: string;
            /** @description Name des Instruments */
            label: string;
        };
        RowParentView: {
            key: string;
            /** @enum {string} */
            relation: "davon" | "darunter";
        };
        EstimableView: {
            /** @description Schlüssel der Zeile, sonst des Katalogs */
            key: string;
            label: string;
            legalBasis: string | null;
            /** @description Steht schon in der Eintrittsplanung; sonst wäre es ein Vorschlag */
            planned: boolean;
            /** @description Geschätzt werden die Teile (davon) */
            ofParts: boolean;
            parent: components["schemas"]["RowParentView"] | null;
            istVorjahr: number | null;
            planVorjahr: number | null;
        };
        SheetActionView: {
            event: string;
            /** @description Beschriftung */
            label: string;
            allowed: boolean;
            /** @description Was noch dagegen steht */
            reasons: string[];
            /** @description Der Schritt anderer Rollen */
            others?: boolean;
            /**
             * @description Eigene Route des Schritts: PUT …/rows oder POST …/consolidation; ohne Angabe POST …/transitions
             * @enum {string}
             */
            via?: "rows" | "consolidation";
        };
        SheetView: {
            /**
             * @description Version für If-Match
             * @example 1
             */
            version: number;
            /** Format: uuid */
            id: string;
            team: string;
            standort: string;
            /** Format: uuid */
            ownerId: string;
            ownerName: string;
            /** @description Sie selbst geben sie ab */
            mine: boolean;
            /**
             * Format: date
             * @description Letzter Tag für die Abgabe
             */
            dueOn: string;
            /** @enum {string} */
            state: "angefordert" | "inArbeit" | "eingereicht" | "zurueckgegeben" | "uebernommen" | "zurueckgezogen";
            /** @description Der Stand in Worten */
            stateLabel: string;
            /** @description Nicht eingereicht, obwohl die Frist abgelaufen ist */
            overdue: boolean;
            /** Format: date-time */
            handedInAt: string | null;
            /** @description Nach Ablauf der Frist eingereicht */
            late: boolean;
            /** @description Instrumente mit einer Zahl */
            estimated: number;
            /** @description Summe der Eintritte */
            eintritte: number;
            /** Format: uuid */
            cycleId: string;
            cycleTitle: string;
            year: number;
            rows: components["schemas"]["NeedRowView"][];
            /** @description Warum sie zurückgegeben wurde, bis sie erneut eingereicht ist */
            returnReason: string | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Was sich schätzen lässt */
            instruments: components["schemas"]["EstimableView"][];
            actions: components["schemas"]["SheetActionView"][];
        };
        NeedView: {
            /**
             * Format: uuid
             * @description null: stand schon in der Eintrittsplanung
             */
            sheetId: string | null;
            team: string;
            standort: string;
            /** @enum {string|null} */
            state: "angefordert" | "inArbeit" | "eingereicht" | "zurueckgegeben" | "uebernommen" | "zurueckgezogen" | null;
            eintritte: number | null;
            /** @example 12000.00 */
            mittel: string | null;
            bemerkung: string | null;
            /** @description Eingereicht oder übernommen und damit Teil der Summe */
            counts: boolean;
        };
        InstrumentNeedsView: {
            key: string;
            label: string;
            legalBasis: string | null;
            /** @description Noch nicht in der Eintrittsplanung */
            proposed: boolean;
            /** @description Weder in der Eintrittsplanung noch im Katalog */
            unknown: boolean;
            parent: components["schemas"]["RowParentView"] | null;
            /** @description Der Plan ist die Summe der Teile */
            ofParts: boolean;
            needs: components["schemas"]["NeedView"][];
            /** @description Summe der Eingereichten */
            sum: number | null;
            /** @example 12 + 9 = 21 */
            formula: string | null;
            /** @example 12000.00 */
            mittelSum: string | null;
            plan: number | null;
            /** @description Plan weniger Summe */
            difference: number | null;
            /** @description Warum der Plan nicht die Summe ist */
            kuerzung: string | null;
            istVorjahr: number | null;
            planVorjahr: number | null;
            /** @example 12000.00 */
            mittelPlan: string | null;
        };
        NeedsTotalView: {
            bedarf: number;
            plan: number;
            /** @description Plan weniger Bedarf */
            difference: number;
            istVorjahr: number;
            /**
             * @description Soweit die Teams Mittel angegeben haben
             * @example 12000.00
             */
            mittelBedarf: string | null;
        };
        ConsolidateActionView: {
            allowed: boolean;
            reasons: string[];
            label: string;
        };
        ConsolidationView: {
            /** Format: uuid */
            cycleId: string;
            year: number;
            /**
             * @description Version des Teils eintrittsplanung, für If-Match
             * @example 1
             */
            version: number;
            /** @description Ohne zurückgezogene */
            sheets: components["schemas"]["SheetSummaryView"][];
            instruments: components["schemas"]["InstrumentNeedsView"][];
            /** @description Ohne darunter-Zeilen; gegliederte Zeilen zählen mit ihren Teilen */
            total: components["schemas"]["NeedsTotalView"];
            /** @description Geplante Mittel gegen die Neubewilligungen */
            money: {
                [key: string]: unknown;
            };
            /** @description Noch nicht eingereicht (id) */
            missing: string[];
            /** @description Davon nach Ablauf der Frist (id) */
            overdue: string[];
            /** @description Eingereicht und noch nicht übernommen (id) */
            ready: string[];
            action: components["schemas"]["ConsolidateActionView"];
        };
        PlanGivenDto: {
            /** @description Schlüssel der Zeile, bei einem vorgeschlagenen Instrument der des Katalogs */
            instrument: string;
            /** @description Ohne Angabe die Summe der Bedarfsschätzungen */
            plan?: number;
            /** @description Warum der Plan nicht die Summe ist; dann nötig */
            kuerzung?: string;
            /**
             * @description Geplante Mittel in Euro
             * @example 12000.00
             */
            mittelPlan?: string;
        };
        ConsolidateDto: {
            /** @description Nur, was nicht aus der Summe folgt */
            rows: components["schemas"]["PlanGivenDto"][];
        };
        NeedRowDto: {
            /** @description Schlüssel einer Zeile der Eintrittsplanung oder eines Instruments des Katalogs */
            instrument: string;
            /** @description Eintritte; 0 ist eine Zahl, null ist keine */
            eintritte: number | null;
            /**
             * @description Euro
             * @example 12000.00
             */
            mittel?: string;
            bemerkung?: string;
        };
        SaveRowsDto: {
            /** @description Alle Zeilen der Bedarfsschätzung */
            rows: components["schemas"]["NeedRowDto"][];
        };
        SheetTransitionDto: {
            /** @enum {string} */
            event: "handIn" | "return" | "withdraw";
            /** @description Begründung; nötig bei return */
            reason?: string;
        };
        MoveDueDto: {
            /**
             * Format: date
             * @description Neuer letzter Tag für die Abgabe
             */
            dueOn: string;
        };
        AssignSheetDto: {
            /**
             * Format: uuid
             * @description Konto, das sie abgibt
             */
            ownerId: string;
        };
        BeiratMemberView: {
            /** Format: uuid */
            membershipId: string;
            name: string;
            organisation: string | null;
            memberGroup: string | null;
        };
        VersionReferenceView: {
            /** Format: uuid */
            id: string;
            number: number;
        };
        QuestionView: {
            key: string;
            question: string;
        };
        AudienceMemberView: {
            /** Format: uuid */
            membershipId: string;
            name: string;
            organisation: string | null;
            memberGroup: string | null;
            /** @enum {string} */
            answer: "angemerkt" | "keineAnmerkungen" | "offen";
        };
        RoundViewDto: {
            /**
             * @description Version für If-Match
             * @example 1
             */
            version: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cycleId: string;
            number: number;
            /** @enum {string} */
            kind: "A" | "B";
            title: string;
            /**
             * @description Nach der Uhr: abgelaufen heißt geschlossen
             * @enum {string}
             */
            state: "geplant" | "offen" | "geschlossen" | "beantwortet";
            stateLabel: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            zone: string;
            /**
             * Format: date-time
             * @description Ende, nicht mehr eingeschlossen
             */
            endsAt: string;
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            repliesReleasedAt: string | null;
            programmeVersion: components["schemas"]["VersionReferenceView"] | null;
            questions: components["schemas"]["QuestionView"][];
            /**
             * Format: uuid
             * @description Mitgliedschaft, mit der Sie beteiligt sind
             */
            membershipId: string | null;
            /** @description Nur für das Jobcenter */
            audience: components["schemas"]["AudienceMemberView"][] | null;
            actions: components["schemas"]["ActionView"][];
        };
        PlanRoundDto: {
            /**
             * @description A: Fragenkatalog vor dem Entwurf; B: Anmerkungen zu einem festgehaltenen Entwurf
             * @enum {string}
             */
            kind: "A" | "B";
            title: string;
            /**
             * Format: date
             * @description Erster Tag
             */
            startsOn: string;
            /**
             * Format: date
             * @description Letzter Tag, endet um 24:00 Uhr Europe/Berlin
             */
            endsOn: string;
            /** @description Mitgliedschaften im Beirat */
            memberIds: string[];
        };
        SynopsisEntryView: {
            organisation: string | null;
            memberGroup: string | null;
            number: number;
            kind: string;
            /** @description Titel des Abschnitts */
            section: string | null;
            blockId: string | null;
            quote: string | null;
            questionKey: string | null;
            text: string;
            /** Format: date-time */
            submittedAt: string;
            reply: string | null;
            disposition: string | null;
            dispositionReason: string | null;
            /** @description Der Abschnitt wurde nach der Anmerkung in einer neuen Fassung eingereicht */
            sectionChanged: boolean;
        };
        VoiceView: {
            organisation: string | null;
            memberGroup: string | null;
        };
        SynopsisRoundView: {
            /** Format: uuid */
            roundId: string;
            number: number;
            /** @enum {string} */
            kind: "A" | "B";
            title: string;
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            draftVersion: number | null;
            /** @description Arbeitgeber und Arbeitnehmer zuerst (§ 18d SGB II) */
            entries: components["schemas"]["SynopsisEntryView"][];
            /** @description „Keine Anmerkungen“ erklärt */
            noRemarks: components["schemas"]["VoiceView"][];
            /** @description Nicht geantwortet */
            silent: components["schemas"]["VoiceView"][];
        };
        ChangeRoundDto: {
            title?: string;
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            /** @description Alle Beteiligten; in einer offenen Runde können nur welche hinzukommen */
            memberIds?: string[];
        };
        RoundTransitionDto: {
            /** @enum {string} */
            event: "open" | "moveDeadline" | "markAnswered";
            /**
             * Format: date
             * @description Neuer letzter Tag (moveDeadline)
             */
            endsOn?: string;
            /** @description Begründung; die Beteiligten erfahren sie */
            reason?: string;
        };
        DraftAnchorView: {
            /** @description Schlüssel des Abschnitts im Inhalt */
            key: string;
            /** Format: uuid */
            sectionId: string;
            /** Format: uuid */
            sectionVersionId: string;
        };
        FrozenVersionView: {
            /** Format: uuid */
            id: string;
            number: number;
            /** @enum {string} */
            purpose: "entwurf" | "vorlage";
            /** @description SHA-256 des festgehaltenen Textes */
            textHash: string;
            /** Format: date-time */
            createdAt: string;
            content: components["schemas"]["ProgrammeContent"];
            anchors: components["schemas"]["DraftAnchorView"][];
        };
        AnchorView: {
            /** Format: uuid */
            sectionId: string;
            /** Format: uuid */
            sectionVersionId: string | null;
            blockId: string | null;
            quote: string | null;
        };
        CommentInternalView: {
            /** Format: uuid */
            responsibleId: string | null;
            /** Format: uuid */
            answeredBy: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            /** Format: uuid */
            enteredBy: string | null;
            /** Format: uuid */
            accountId: string | null;
        };
        CommentViewDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            roundId: string;
            number: number;
            /** @enum {string} */
            kind: "anmerkung" | "allgemein" | "keineAnmerkungen" | "frage";
            organisation: string | null;
            memberGroup: string | null;
            anchor: components["schemas"]["AnchorView"] | null;
            questionKey: string | null;
            text: string;
            /** Format: date-time */
            submittedAt: string;
            mine: boolean;
            /** @description Vom Büro nach einem Schreiben auf Papier eingetragen */
            onPaper: boolean;
            /** @description Für den Beirat erst nach Freigabe der Antworten */
            reply: string | null;
            /** @enum {string|null} */
            disposition: "uebernommen" | "teilweiseUebernommen" | "nichtUebernommen" | "zurKenntnis" | null;
            dispositionReason: string | null;
            /** @description Version für If-Match; nur für das Jobcenter */
            version: number | null;
            /** @description Nur für das Jobcenter */
            internal: components["schemas"]["CommentInternalView"] | null;
        };
        AnchorDto: {
            /** Format: uuid */
            sectionId: string;
            blockId: string;
            /** @description Wörtlich aus dem Absatz */
            quote: string;
        };
        SubmitCommentDto: {
            /** @enum {string} */
            kind: "anmerkung" | "allgemein" | "keineAnmerkungen" | "frage";
            text?: string;
            /** @description Nur und immer bei „anmerkung“ */
            anchor?: components["schemas"]["AnchorDto"];
            /** @description Frage der Liste A */
            questionKey?: string;
            /**
             * Format: uuid
             * @description Mitgliedschaft, für die das Büro einträgt, was auf Papier kam
             */
            onBehalfOf?: string;
        };
        AnswerCommentDto: {
            reply?: string | null;
            /** @enum {string|null} */
            disposition?: "uebernommen" | "teilweiseUebernommen" | "nichtUebernommen" | "zurKenntnis" | null;
            /** @description Nötig bei nicht oder teilweise übernommen */
            dispositionReason?: string | null;
            /**
             * Format: uuid
             * @description Konto, das die Antwort vorbereitet
             */
            responsibleId?: string | null;
        };
        DeputyView: {
            /** Format: uuid */
            accountId: string;
            name: string;
        };
        SeatViewDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            accountId: string;
            name: string;
            /** @enum {string} */
            traeger: "agentur" | "kommune";
            isVorsitz: boolean;
            deputy?: components["schemas"]["DeputyView"];
            hasVoted: boolean;
        };
        DeputyCandidateView: {
            /** Format: uuid */
            accountId: string;
            name: string;
            /** @enum {string|null} */
            traeger: "agentur" | "kommune" | null;
        };
        OwnBallotView: {
            /** Format: uuid */
            seatId: string;
            /** @enum {string} */
            choice: "ja" | "nein" | "enthaltung";
            /** Format: date-time */
            castAt: string;
        };
        BallotView: {
            /** Format: uuid */
            seatId: string;
            /** @enum {string} */
            choice: "ja" | "nein" | "enthaltung";
            /** Format: date-time */
            castAt: string;
            byDeputy: boolean;
        };
        CountView: {
            /** @description Stimmberechtigte Sitze */
            entitled: number;
            yes: number;
            no: number;
            abstention: number;
            /** @description Sitze ohne Stimme */
            absent: number;
        };
        CountByTraegerView: {
            agentur: components["schemas"]["CountView"];
            kommune: components["schemas"]["CountView"];
        };
        OutcomeView: {
            /** @enum {string} */
            kind: "angenommen" | "abgelehnt" | "stimmengleichheit" | "beschlussunfaehig";
            count: components["schemas"]["CountView"];
            byTraeger: components["schemas"]["CountByTraegerView"];
            /** @description Regel und Auszählung in Worten */
            explanation: string;
        };
        CastingVoteView: {
            /** @enum {string} */
            choice: "ja" | "nein";
            /** Format: uuid */
            accountId: string;
            /** Format: date-time */
            at: string;
        };
        DeliberationView: {
            /** @description Gremium */
            body: string;
            /** Format: date */
            heldOn: string;
            recommendation: string;
        };
        RecordView: {
            /** @description Gremium */
            body: string;
            /** Format: date */
            heldOn: string;
            place: string | null;
            /** @description Niederschrift */
            text: string | null;
        };
        ResolutionViewDto: {
            /**
             * @description Version für If-Match
             * @example 1
             */
            version: number;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cycleId: string;
            ballotRound: number;
            /**
             * Format: uuid
             * @description Die Abstimmung, die diese wiederholt
             */
            repeatsId: string | null;
            /** Format: uuid */
            programmeVersionId: string;
            textVersion: number;
            /** @description Warum der Beirat vor der Vorlage nicht angehört wurde */
            unheardReason: string | null;
            /** @description Eine Runde mit dem Beirat ist beendet */
            hasSynopsis: boolean;
            /** @description SHA-256 der Vorlage */
            textHash: string;
            /** @enum {string} */
            traegerform: "gE" | "zkT";
            /** @enum {string} */
            state: "vorbereitet" | "eroeffnet" | "geschlossen" | "niedergelegt";
            stateLabel: string;
            rules: components["schemas"]["VotingRules"];
            ruleInWords: string[];
            /** @enum {string} */
            motion: "zustimmung" | "zustimmungMitAuflagen" | "zurueckverweisung" | "vertagung";
            conditions: string | null;
            sectionIds: string[];
            parityReason: string | null;
            roll: components["schemas"]["SeatViewDto"][];
            /** @description Stimmberechtigte stehen fest (seit der Eröffnung) */
            rollFrozen: boolean;
            deputies: components["schemas"]["DeputyCandidateView"][];
            ownBallots: components["schemas"]["OwnBallotView"][];
            /** @description Erst nach Schließung */
            ballots: components["schemas"]["BallotView"][] | null;
            /** Format: date-time */
            openedAt: string | null;
            /** Format: date-time */
            closedAt: string | null;
            /** @description Erst nach Schließung */
            outcome: components["schemas"]["OutcomeView"] | null;
            /** @description Der Vorsitz hat eine Stimmengleichheit entschieden */
            castingVote: components["schemas"]["CastingVoteView"] | null;
            /** @enum {string|null} */
            decision: "beschlossen" | "beschlossenMitAuflagen" | "abgelehnt" | "zurueckverwiesen" | "vertagt" | null;
            deliberations: components["schemas"]["DeliberationView"][];
            record: components["schemas"]["RecordView"] | null;
            /** Format: date-time */
            recordedAt: string | null;
            actions: components["schemas"]["ActionView"][];
        };
        MandateDto: {
            /**
             * Format: uuid
             * @description Konto des Mitglieds
             */
            seatAccountId: string;
            /**
             * Format: uuid
             * @description Konto der Vertretung
             */
            deputyAccountId: string;
        };
        ResolutionTransitionDto: {
            /** @enum {string} */
            event: "open" | "close" | "castVorsitzVote" | "record" | "recordDeliberation" | "recordDecision";
            /**
             * @description Worüber abgestimmt wird (open)
             * @enum {string}
             */
            motion?: "zustimmung" | "zustimmungMitAuflagen" | "zurueckverweisung" | "vertagung";
            /** @description Auflagen im Wortlaut */
            conditions?: string;
            /** @description Abschnitte, die zurückverwiesen werden */
            sectionIds?: string[];
            /** @description Warum mit ungleichen Hälften abgestimmt wird */
            parityReason?: string;
            /**
             * @description Entscheidung des Vorsitzes bei Stimmengleichheit
             * @enum {string}
             */
            choice?: "ja" | "nein";
            /**
             * Format: date
             * @description Tag der Sitzung, nicht in der Zukunft
             */
            heldOn?: string;
            /** @description Ort der Sitzung */
            place?: string;
            /** @description Niederschrift */
            text?: string;
            /** @description Gremium des kommunalen Trägers */
            body?: string;
            /** @description Empfehlung der Vorberatung */
            recommendation?: string;
            /**
             * @description Entscheidung des kommunalen Trägers (recordDecision)
             * @enum {string}
             */
            decision?: "beschlossen" | "beschlossenMitAuflagen" | "abgelehnt" | "zurueckverwiesen" | "vertagt";
        };
        BallotDto: {
            /** @enum {string} */
            choice: "ja" | "nein" | "enthaltung";
            /**
             * Format: uuid
             * @description Sitz; ohne Angabe der eigene oder der, für den eine Vertretung eingetragen ist
             */
            seatId?: string;
        };
        RequestDocumentDto: {
            /**
             * Format: uuid
             * @description Festgehaltene Fassung; ohne Angabe der Arbeitsstand
             */
            versionId?: string;
            /**
             * @description Welches Dokument, ohne Angabe das Programm; „befunde“ ist der Bericht über die Prüfung des Arbeitsstands, „vergleich“ zeigt, was sich geändert hat.
             * @enum {string}
             */
            kind?: "programm" | "befunde" | "operativesProgramm" | "eintrittsplanung" | "vergleich";
            /** @description Nur zu „vergleich“: womit verglichen wird, Kennung einer festgehaltenen Fassung oder vorjahr (ohne Angabe das Vorjahr) */
            comparedWith?: string;
        };
        DocumentView: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            cycleId: string;
            /** Format: uuid */
            programmeVersionId: string | null;
            /** @enum {string} */
            kind: "programm" | "befunde" | "operativesProgramm" | "eintrittsplanung" | "vergleich";
            /** @enum {string} */
            edition: "arbeitsstand" | "entwurf" | "vorlage" | "beschlossen";
            /** @enum {string} */
            state: "angefordert" | "fertig" | "fehlgeschlagen";
            fileName: string;
            /** @description Prüfsumme der Datei */
            sha256: string | null;
            problem: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        PreviewVersionView: {
            /** Format: uuid */
            id: string;
            /** @description Zählt ab 1 im Programm */
            number: number;
            /** @description SHA-256 des festgehaltenen Textes */
            textHash: string;
            /** Format: date-time */
            createdAt: string;
        };
        DocumentPropertiesView: {
            title: string;
            subject: string;
            creator: string;
            keywords: string[];
            /**
             * Format: date
             * @description Tag der Ausgabe
             */
            date: string;
        };
        DocumentHeaderView: {
            left: string;
            right: string;
        };
        DocumentModelView: {
            /** @enum {string} */
            kind: "document";
            /** @enum {string} */
            language: "de-DE";
            properties: components["schemas"]["DocumentPropertiesView"];
            header: components["schemas"]["DocumentHeaderView"];
            /** @description Steht neben „Seite x von y“ */
            footer: string;
            /** @description Quer über jede Seite, z. B. „ENTWURF“ */
            watermark?: string;
            /** @description Die Teile in der Reihenfolge des Drucks; Nummern, Tage, Beträge und Verweise sind schon deutscher Text. Ein Abschnitt (kind „section“) hat anchor, level, number, title und blocks (paragraph, heading, list, quotation, source, note, marker, table, figure). */
            parts: ({
                /** @enum {string} */
                kind: "titlePage" | "impressum" | "contents" | "section" | "resolution" | "signatures";
            } & {
                [key: string]: unknown;
            })[];
        };
        AnchoredSectionView: {
            /** @description Anker des Abschnitts in model */
            anchor: string;
            /** @description Schlüssel des Abschnitts */
            key: string;
            /** Format: uuid */
            sectionId: string;
            /**
             * Format: uuid
             * @description Eingereichte Fassung des Abschnitts, die hier steht; null im Arbeitsstand
             */
            sectionVersionId: string | null;
        };
        PreviewView: {
            /** @enum {string} */
            edition: "arbeitsstand" | "entwurf" | "vorlage" | "beschlossen";
            /** @description null: der Arbeitsstand */
            version: components["schemas"]["PreviewVersionView"] | null;
            model: components["schemas"]["DocumentModelView"];
            sections: components["schemas"]["AnchoredSectionView"][];
        };
        FindingCountsView: {
            /** @description Stehen der Freigabe entgegen */
            blocking: number;
            /** @description Hinweise */
            warning: number;
            /** @description Mit Begründung übergangen; sie zählen sonst nirgends mit */
            overridden: number;
        };
        FindingPlaceDto: {
            /** @example Abschnitt 3.2 Budget, Tabelle 1 */
            label: string;
            /** Format: uuid */
            sectionId: string | null;
            blockId: string | null;
            /** @enum {string|null} */
            part: "kennzahlen" | "handlungsfelder" | "budget" | "personal" | "eintrittsplanung" | "titelseite" | "programm" | null;
            /** @description Schlüssel der Kennzahl, Zeile oder Position */
            rowKey: string | null;
            /** @description Adresse im Portal */
            link: string;
        };
        FindingBindingDto: {
            blockId: string;
            /**
             * @description Textelement im Block (JSON Pointer)
             * @example /content/0
             */
            path: string;
            /** @description Zeichen im Textelement, ab 0 */
            offset: number;
            length: number;
            /** @description Die Zeichen, wie sie dort stehen */
            text: string;
            /** @description „rund“, „knapp“ …: gehört zur Kennzahl */
            prefix: string | null;
            /** @description Die Einheit gehört zu den Zeichen */
            withUnit: boolean;
            /** @description Kennzahl, die dort eingefügt werden kann */
            kennzahl: string | null;
            /** @description Abschnitt, auf den verwiesen werden kann */
            sectionKey: string | null;
            /** @description Tabelle oder Abbildung, auf die verwiesen werden kann */
            block: string | null;
            /** @description Wort, das dort stehen soll */
            replacement: string | null;
        };
        FindingOverrideDto: {
            /** Format: uuid */
            id: string;
            reason: string;
            /** @description Name */
            by: string;
            /** @description Funktion */
            role: string;
            /** Format: date-time */
            at: string;
        };
        FindingDto: {
            /** @description Gilt, solange Regel, Stelle und Wortlaut gleich bleiben */
            key: string;
            /** @example R1 */
            rule: string;
            title: string;
            /** @description Was die Regel prüft, warum, und was zu tun ist */
            explanation: string;
            /**
             * @description blocks: steht der Freigabe entgegen
             * @enum {string}
             */
            severity: "blocks" | "warns";
            /** @description Was nicht passt, mit der Rechnung */
            message: string;
            /** @description Stelle im Programm (JSON Pointer) */
            where: string;
            facts: {
                [key: string]: unknown;
            };
            place: components["schemas"]["FindingPlaceDto"];
            /** @description Was ein Klick richten kann */
            binding: components["schemas"]["FindingBindingDto"] | null;
            /** @description Fragen des Beirats, die zu erwarten sind */
            questions: string[];
            override: components["schemas"]["FindingOverrideDto"] | null;
            /** @description Sie können diesen Befund jetzt mit Begründung übergehen */
            mayOverride: boolean;
        };
        BindingCandidateDto: {
            key: string;
            label: string;
            /** @example 4.560 Personen */
            value: string;
            /** @example Dezember 2023 */
            stand: string | null;
        };
        BindableDto: {
            blockId: string;
            /**
             * @description Textelement im Block (JSON Pointer)
             * @example /content/0
             */
            path: string;
            /** @description Zeichen im Textelement, ab 0 */
            offset: number;
            length: number;
            /** @description Die Zeichen, wie sie dort stehen */
            text: string;
            /** @description „rund“, „knapp“ …: gehört zur Kennzahl */
            prefix: string | null;
            /** @description Die Einheit gehört zu den Zeichen */
            withUnit: boolean;
            /** Format: uuid */
            sectionId: string | null;
            /** @description Stelle im Programm (JSON Pointer) */
            where: string;
            /** @description Kennzahlen mit genau diesem Wert, die wahrscheinlichste zuerst */
            kennzahlen: components["schemas"]["BindingCandidateDto"][];
        };
        LapsedOverrideDto: {
            /** Format: uuid */
            id: string;
            reason: string;
            /** @description Name */
            by: string;
            /** @description Funktion */
            role: string;
            /** Format: date-time */
            at: string;
            rule: string;
            /** @description Wie die Stelle damals hieß */
            place: string;
            /** @description Wie der Befund damals lautete */
            message: string;
        };
        FindingsDto: {
            /** Format: date-time */
            checkedAt: string;
            counts: components["schemas"]["FindingCountsView"];
            findings: components["schemas"]["FindingDto"][];
            /** @description Getippte Zahlen, die genau einer Kennzahl gleichen */
            bindable: components["schemas"]["BindableDto"][];
            /** @description Begründungen, die nicht mehr gelten, weil sich Text oder Zahlen geändert haben */
            lapsed: components["schemas"]["LapsedOverrideDto"][];
        };
        OverrideFindingDto: {
            /**
             * @description key des Befunds
             * @example 3f1c9a5be2d04c7786aa01f2d9c4e5b6
             */
            key: string;
            /** @description Warum der Befund so bleiben kann */
            reason: string;
        };
        WithdrawOverrideDto: {
            reason?: string;
        };
        PublicJobcenterView: {
            /** @example musterkreis */
            key: string;
            name: string;
        };
        PublicProgrammeView: {
            /** Format: uuid */
            id: string;
            year: number;
            /**
             * @description Zahl der Jahre ab year
             * @enum {integer}
             */
            years: 1 | 2;
            title: string;
            /** @enum {string} */
            kind: "programm" | "nachtrag";
            /** Format: date-time */
            publishedAt: string;
            /**
             * Format: uuid
             * @description Programm, das dieser Nachtrag ändert
             */
            amendsId: string | null;
        };
        PublicProgrammesView: {
            jobcenter: components["schemas"]["PublicJobcenterView"];
            /** @description Das späteste Jahr zuerst */
            items: components["schemas"]["PublicProgrammeView"][];
        };
        PublicDocumentView: {
            /** Format: uuid */
            id: string;
            fileName: string;
            /** @description Größe der Datei in Byte */
            bytes: number;
            /** @description Prüfsumme der Datei */
            sha256: string;
            label: string;
        };
        PublicProgrammePageView: {
            /** Format: uuid */
            id: string;
            year: number;
            /**
             * @description Zahl der Jahre ab year
             * @enum {integer}
             */
            years: 1 | 2;
            title: string;
            /** @enum {string} */
            kind: "programm" | "nachtrag";
            /** Format: date-time */
            publishedAt: string;
            /**
             * Format: uuid
             * @description Programm, das dieser Nachtrag ändert
             */
            amendsId: string | null;
            jobcenter: components["schemas"]["PublicJobcenterView"];
            model: components["schemas"]["DocumentModelView"];
            sections: components["schemas"]["AnchoredSectionView"][];
            /** @description Leer, bis das Dokument nach der Veröffentlichung erstellt ist */
            documents: components["schemas"]["PublicDocumentView"][];
        };
        TaskRoleView: {
            /** @enum {string} */
            key: "geschaeftsfuehrung" | "bueroGeschaeftsfuehrung" | "bereichsleitung" | "teamleitung" | "controlling" | "bca" | "bfdh" | "beiratVorsitz" | "beiratMitglied" | "traegerversammlungVorsitz" | "traegerversammlungMitglied" | "traegerversammlungVertretung" | "kommunalerAusschuss" | "kommunalesBeschlussorgan" | "revision" | "administration";
            /** @example Teamleitung */
            label: string;
        };
        TaskView: {
            /** @enum {string} */
            kind: "openCycle" | "assignOwners" | "cycleStep" | "planRound" | "settleFindings" | "roundStep" | "writeSection" | "reviseSection" | "checkSection" | "estimateNeeds" | "consolidateNeeds" | "draftReply" | "answerComments" | "markBudget" | "signOffBudget" | "comment" | "readReplies" | "vote" | "resolutionStep" | "failedMails" | "missingMemberships";
            /** @example Abschnitt „Ausgangslage“ schreiben */
            title: string;
            /** @description Warum und wie; leer, wenn der Titel genügt */
            detail: string;
            /**
             * @description Adresse im Portal
             * @example /zyklen/6f1c2f0e-6d3b-4c59-9a53-0d6f3a2b1c01
             */
            link: string;
            /** Format: uuid */
            cycleId: string | null;
            cycleTitle: string | null;
            /**
             * Format: date
             * @description Letzter Tag
             */
            dueOn: string | null;
            /**
             * Format: date-time
             * @description Ende der Frist, wenn es auf den Zeitpunkt ankommt
             */
            dueAt: string | null;
            /** @description Der letzte Tag ist vorbei */
            overdue: boolean;
            /** @description In welcher Rolle es zu tun ist; nur für Personen mit mehreren Rollen */
            role: components["schemas"]["TaskRoleView"] | null;
        };
        WaitingView: {
            title: string;
            /**
             * @description Wer am Zug ist: Rolle oder Name
             * @example Bereichsleitung
             */
            who: string;
            /**
             * @description Adresse im Portal
             * @example /zyklen/6f1c2f0e-6d3b-4c59-9a53-0d6f3a2b1c01
             */
            link: string;
            cycleTitle: string | null;
            /** Format: date */
            dueOn: string | null;
        };
        ChangeView: {
            /** Format: date-time */
            at: string;
            /** @example Der Abschnitt „Ausgangslage“ wurde freigegeben. */
            text: string;
            /** @description Im Jobcenter der Name, für Beirat und Gremien die Rolle, oder „Fristablauf“ */
            by: string | null;
            /**
             * @description Adresse im Portal
             * @example /zyklen/6f1c2f0e-6d3b-4c59-9a53-0d6f3a2b1c01
             */
            link: string;
            cycleTitle: string | null;
        };
        TasksView: {
            /** @description Was Sie zu tun haben; das Dringendste zuerst */
            tasks: components["schemas"]["TaskView"][];
            /** @description Was andere zuerst tun müssen */
            waiting: components["schemas"]["WaitingView"][];
            /** @description Was seit dem letzten Blick geschah, höchstens 30; das Neueste zuerst */
            changes: components["schemas"]["ChangeView"][];
            /** Format: date-time */
            lastLook: string | null;
        };
        TemplateView: {
            key: string;
            version: number;
            /** @description Gliederung, Zuständigkeiten, Gestaltung */
            data: components["schemas"]["ProgrammeTemplate"];
        };
        MailView: {
            /** Format: uuid */
            id: string;
            /** @example Kim Muster <kim.muster@example.org> */
            to: string;
            subject: string;
            /** @enum {string} */
            state: "wartet" | "gesendet" | "fehlgeschlagen";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
            /** @description Zahl der Versuche bisher */
            attempts: number;
            /**
             * Format: date-time
             * @description Wann spätestens der nächste Versuch beginnt; null, wenn nichts mehr versucht wird
             */
            nextTryAt: string | null;
            /** @description Woran der letzte Versuch scheiterte */
            error: string | null;
        };
        AuditEntryView: {
            /** @description Laufende Nummer ohne Lücke */
            seq: number;
            /** Format: date-time */
            at: string;
            /** @description Konto, „clock“ (Fristablauf) oder „installation“ */
            actor: string;
            /** @description Wie das Konto heute heißt */
            actorName: string;
            /**
             * @description Was geschah, als Satz
             * @example Das Programm wurde veröffentlicht.
             */
            sentence: string;
            /** @enum {string} */
            entity: "cycle" | "section" | "round" | "comment" | "resolution" | "account" | "membership" | "session" | "document" | "template" | "mail" | "needSheet" | "tenant";
            entityId: string;
            cycleId?: string;
            event: string;
            from?: string;
            to?: string;
            role?: string;
            details?: {
                [key: string]: unknown;
            };
            /** @description Wie die Kennungen in den Einzelheiten heute heißen */
            names: {
                [key: string]: string;
            };
            hash: string;
        };
        AuditVerificationView: {
            /** @description Die Kette ist vollständig und unverändert */
            whole: boolean;
            /** @description Geprüfte Einträge */
            entries: number;
            /** Format: date-time */
            checkedAt: string;
            /** @description Was nicht stimmt, als Satz */
            problem: string | null;
        };
        FieldProblemView: {
            /**
             * @description JSON Pointer (RFC 6901) auf die Angabe
             * @example /email
             */
            pointer: string;
            /** @description Was daran nicht stimmt und was zu tun ist */
            message: string;
        };
        GuardRefusalView: {
            guard: string;
            detail: string;
        };
        ProblemView: {
            /** @example about:blank */
            type: string;
            title: string;
            /** @example 400 */
            status: number;
            /** @description Ein deutscher Satz für die Person */
            detail: string;
            /**
             * @description Fester Name für das Programm
             * @example input.invalid
             */
            code: string;
            /** Format: uuid */
            requestId?: string;
            problems?: components["schemas"]["FieldProblemView"][];
            /** @description Die einzelnen Gründe, wenn Bedingungen fehlen (422) */
            refusals?: components["schemas"]["GuardRefusalView"][];
            /** @description Weitere Tatsachen, z. B. currentVersion bei 412 */
            facts?: {
                [key: string]: unknown;
            };
        };
        /** @description Eine Zeile Text ohne Steuerzeichen und unsichtbare Zeichen */
        Line: string;
        /** @description Kennung: Buchstaben ohne Umlaute, Ziffern, - und _; nicht __proto__, constructor oder prototype */
        Key: string;
        /** @description Tag als JJJJ-MM-TT */
        Date: string;
        Person: {
            funktion: components["schemas"]["Line"];
            name?: components["schemas"]["Line"];
        };
        Section: {
            key: components["schemas"]["Key"];
            title: components["schemas"]["Line"];
            listTitle?: components["schemas"]["Line"];
            subtitle?: components["schemas"]["Line"];
            /** @enum {string} */
            numbering: "dezimal" | "pfeil" | "ohne";
            inTableOfContents: boolean;
            front?: boolean;
            newPage?: boolean;
            predecessor?: components["schemas"]["Key"];
            blocks: components["schemas"]["Block"][];
            sections?: components["schemas"]["Section"][];
        };
        Block: {
            /** @constant */
            kind: "paragraph";
            id: components["schemas"]["Key"];
            content: components["schemas"]["Inline"][];
            toCheck?: boolean;
        } | {
            /** @constant */
            kind: "heading";
            id: components["schemas"]["Key"];
            level: 3 | 4;
            content: components["schemas"]["Inline"][];
            toCheck?: boolean;
        } | {
            /** @constant */
            kind: "list";
            id: components["schemas"]["Key"];
            ordered: boolean;
            items: components["schemas"]["ListItem"][];
            toCheck?: boolean;
        } | {
            /** @constant */
            kind: "quotation";
            id: components["schemas"]["Key"];
            content: components["schemas"]["Inline"][];
            source?: components["schemas"]["Line"];
            toCheck?: boolean;
        } | {
            /** @constant */
            kind: "table";
            id: components["schemas"]["Key"];
            title?: components["schemas"]["Line"];
            table: components["schemas"]["Table"];
            stand?: components["schemas"]["Stand"];
            source?: components["schemas"]["Line"];
            createdBy?: components["schemas"]["Line"];
            note?: components["schemas"]["Line"];
            /** @enum {string} */
            part?: "kennzahlen" | "ziele" | "budget" | "personal" | "eintrittsplanung" | "handlungsfelder";
            toCheck?: boolean;
        } | {
            /** @constant */
            kind: "figure";
            id: components["schemas"]["Key"];
            title: components["schemas"]["Line"];
            /** @description Text ohne Steuerzeichen und unsichtbare Zeichen; Zeilenumbruch ist ein eigenes Element */
            alt: components["schemas"]["Text"];
            stand?: components["schemas"]["Stand"];
            source?: components["schemas"]["Line"];
            image?: {
                /** @enum {string} */
                mediaType: "image/png" | "image/jpeg";
                base64: string;
                widthPx: number;
                heightPx: number;
            };
            toCheck?: boolean;
        } | {
            /** @constant */
            kind: "planning";
            id: components["schemas"]["Key"];
            /** @enum {string} */
            part: "kennzahlen" | "ziele" | "budget" | "personal" | "eintrittsplanung" | "handlungsfelder";
            title?: components["schemas"]["Line"];
            keys?: components["schemas"]["Key"][];
            table?: components["schemas"]["Key"];
            show?: ("vorjahr" | "veraenderung" | "mittel" | "begruendung" | "wirkung" | "monate" | "quelle" | "rechtsgrundlage")[];
            stand?: components["schemas"]["Stand"];
            source?: components["schemas"]["Line"];
            createdBy?: components["schemas"]["Line"];
            note?: components["schemas"]["Line"];
            toCheck?: boolean;
        } | {
            /** @constant */
            kind: "chart";
            id: components["schemas"]["Key"];
            title: components["schemas"]["Line"];
            /** @enum {string} */
            chart: "balken" | "linie" | "gestapelt" | "anteile" | "organigramm";
            data: components["schemas"]["ChartData"];
            /** @description Text ohne Steuerzeichen und unsichtbare Zeichen; Zeilenumbruch ist ein eigenes Element */
            alt?: components["schemas"]["Text"];
            stand?: components["schemas"]["Stand"];
            source?: components["schemas"]["Line"];
            createdBy?: components["schemas"]["Line"];
            note?: components["schemas"]["Line"];
            toCheck?: boolean;
        } | {
            /** @constant */
            kind: "source";
            id: components["schemas"]["Key"];
            content: components["schemas"]["Inline"][];
            toCheck?: boolean;
        } | {
            /** @constant */
            kind: "note";
            id: components["schemas"]["Key"];
            content: components["schemas"]["Inline"][];
            toCheck?: boolean;
        };
        Inline: components["schemas"]["TextRun"] | {
            /** @constant */
            kind: "lineBreak";
        } | {
            /** @constant */
            kind: "link";
            href: string;
            content: components["schemas"]["TextRun"][];
        } | {
            /** @constant */
            kind: "sectionReference";
            section: components["schemas"]["Key"];
            /** @enum {string} */
            show: "number" | "title" | "numberAndTitle";
        } | {
            /** @constant */
            kind: "blockReference";
            block: components["schemas"]["Key"];
        } | {
            /** @constant */
            kind: "kennzahl";
            key: components["schemas"]["Key"];
            /** @enum {string} */
            prefix?: "rund" | "knapp" | "ca." | "fast" | "mehr als" | "weniger als" | "voraussichtlich";
            withUnit?: boolean;
            bold?: boolean;
        } | {
            /** @constant */
            kind: "footnote";
            content: (components["schemas"]["TextRun"] | {
                /** @constant */
                kind: "lineBreak";
            } | {
                /** @constant */
                kind: "link";
                href: string;
                content: components["schemas"]["TextRun"][];
            } | {
                /** @constant */
                kind: "sectionReference";
                section: components["schemas"]["Key"];
                /** @enum {string} */
                show: "number" | "title" | "numberAndTitle";
            } | {
                /** @constant */
                kind: "blockReference";
                block: components["schemas"]["Key"];
            } | {
                /** @constant */
                kind: "kennzahl";
                key: components["schemas"]["Key"];
                /** @enum {string} */
                prefix?: "rund" | "knapp" | "ca." | "fast" | "mehr als" | "weniger als" | "voraussichtlich";
                withUnit?: boolean;
                bold?: boolean;
            })[];
        };
        TextRun: {
            /** @constant */
            kind: "text";
            text: components["schemas"]["Text"];
            bold?: boolean;
            italic?: boolean;
        };
        /** @description Text ohne Steuerzeichen und unsichtbare Zeichen; Zeilenumbruch ist ein eigenes Element */
        Text: string;
        ListItem: {
            content: components["schemas"]["Inline"][];
            list?: {
                ordered: boolean;
                items: components["schemas"]["ListItem"][];
            };
        };
        Table: {
            columns: {
                key: components["schemas"]["Key"];
                label: components["schemas"]["Text"];
                /** @enum {string} */
                kind: "text" | "number";
                unit?: components["schemas"]["Line"];
                decimals?: number;
                width?: number;
            }[];
            rows: {
                /** @enum {string} */
                kind: "data" | "sum" | "heading";
                indent?: number;
                /** @enum {string} */
                relation?: "davon" | "darunter";
                cells: components["schemas"]["Cell"][];
            }[];
        };
        Cell: null | {
            text: components["schemas"]["Text"];
            bold?: boolean;
        } | {
            value: components["schemas"]["Decimal"];
            decimals?: number;
            sign?: boolean;
            unit?: components["schemas"]["Line"];
        } | {
            kennzahl: components["schemas"]["Key"];
        } | {
            /** @enum {string} */
            suppressed: "X" | "*" | ".";
        } | {
            values: {
                value: components["schemas"]["Decimal"];
                decimals?: number;
                unit?: components["schemas"]["Line"];
                label?: components["schemas"]["Line"];
            }[];
        };
        /** @description Genaue Zahl als Zeichenkette mit Punkt, zum Beispiel "16.4" */
        Decimal: string;
        Stand: {
            /** @constant */
            kind: "day";
            date: components["schemas"]["Date"];
        } | {
            /** @constant */
            kind: "month";
            year: number;
            month: number;
            berichtsmonat?: boolean;
        } | {
            /** @constant */
            kind: "quarter";
            year: number;
            quarter: number;
        } | {
            /** @constant */
            kind: "year";
            year: number;
        } | {
            /** @constant */
            kind: "yearAverage";
            year: number;
        } | {
            /** @constant */
            kind: "words";
            text: components["schemas"]["Line"];
        };
        ChartData: {
            /** @constant */
            from: "kennzahlen";
            keys: components["schemas"]["Key"][];
            withComparison?: boolean;
        } | {
            /** @constant */
            from: "table";
            block: components["schemas"]["Key"];
            columns?: components["schemas"]["Key"][];
        } | {
            /** @constant */
            from: "budget";
            /** @enum {string} */
            show: "verwaltung" | "eingliederung" | "gesamt";
        } | {
            /** @constant */
            from: "personal";
            /** @enum {string} */
            show: "bereiche" | "traeger" | "geschlecht";
        } | {
            /** @constant */
            from: "eintrittsplanung";
            /** @enum {string} */
            show: "eintritte" | "mittel";
            keys?: components["schemas"]["Key"][];
        } | {
            /** @constant */
            from: "organigramm";
            nodes: {
                key: components["schemas"]["Key"];
                label: components["schemas"]["Line"];
                note?: components["schemas"]["Line"];
                parent?: components["schemas"]["Key"];
            }[];
        };
        Kennzahl: {
            key: components["schemas"]["Key"];
            label: components["schemas"]["Line"];
            /** @enum {string} */
            kind: "ist" | "plan" | "prognose" | "ziel" | "norm" | "hochrechnung";
            /** @enum {string} */
            measure?: "Bestand" | "JDW" | "JFW" | "Summe" | "Quote" | "Veraenderung";
            unit: components["schemas"]["Line"];
            value?: components["schemas"]["Decimal"] | {
                min?: components["schemas"]["Decimal"];
                max?: components["schemas"]["Decimal"];
            };
            /** @enum {string} */
            suppressed?: "X" | "*" | ".";
            printed?: components["schemas"]["Line"];
            decimals?: number;
            stand?: components["schemas"]["Stand"];
            source?: components["schemas"]["Line"];
            createdBy?: components["schemas"]["Line"];
            origin?: {
                file: components["schemas"]["Line"];
                sha256: string;
                retrievedOn?: components["schemas"]["Date"];
            };
            /** @enum {string} */
            concept?: "K1" | "K2" | "K3" | "eLb" | "LZB" | "LZB-Anteil" | "Integrationen" | "BG";
            catalogue?: components["schemas"]["Key"];
            base?: components["schemas"]["Key"];
            numerator?: components["schemas"]["Key"];
            shareGroup?: {
                key: components["schemas"]["Key"];
                /** @enum {string} */
                relation: "davon" | "darunter";
            };
            partOf?: {
                key: components["schemas"]["Key"];
                /** @enum {string} */
                relation: "davon" | "darunter";
            };
            dimensions?: {
                /** @enum {string} */
                axis: "Geschlecht" | "Flucht/Asyl" | "Alter" | "Rechtskreis" | "Träger" | "Staatsangehörigkeit" | "Region" | "Sonstiges";
                value: components["schemas"]["Line"];
            }[];
            comparison?: {
                value?: components["schemas"]["Decimal"];
                stand?: components["schemas"]["Stand"];
                absolute?: components["schemas"]["Decimal"];
                relativePercent?: components["schemas"]["Decimal"];
                percentagePoints?: components["schemas"]["Decimal"];
            };
            goal?: {
                /** @enum {string} */
                owner: "Bund" | "Land" | "Agentur" | "Kommune" | "Jobcenter";
                legalBasis?: components["schemas"]["Line"];
                /** @enum {string} */
                direction?: "senken" | "steigern" | "begrenzen";
                agreedOn?: components["schemas"]["Date"];
            };
            remark?: components["schemas"]["Line"];
        };
        Handlungsfeld: {
            key: components["schemas"]["Key"];
            title: components["schemas"]["Line"];
            listTitle?: components["schemas"]["Line"];
            section?: components["schemas"]["Key"];
            zielgruppen?: components["schemas"]["Line"][];
            begruendung?: string;
            massnahmen?: components["schemas"]["Line"][];
            rechtsgrundlagen?: components["schemas"]["Line"][];
            netzwerke?: components["schemas"]["Line"][];
            querschnitt?: boolean;
            predecessor?: components["schemas"]["Key"];
            neu?: boolean;
        };
        BudgetYear: {
            year: number;
            verwaltung?: {
                bundEinglMV?: components["schemas"]["Money"];
                umschichtungAusEGT?: components["schemas"]["Money"];
                kommunalerAnteil?: components["schemas"]["Money"];
                summe?: components["schemas"]["Money"];
            };
            eingliederung?: {
                vorbindungen?: components["schemas"]["Money"];
                neubewilligungen?: components["schemas"]["Money"];
                summe?: components["schemas"]["Money"];
                inklBEZ?: boolean;
            };
            gesamt?: components["schemas"]["Money"];
            rounding?: {
                /** @enum {string} */
                position: "verwaltung/bundEinglMV" | "verwaltung/umschichtungAusEGT" | "verwaltung/kommunalerAnteil" | "verwaltung/summe" | "eingliederung/vorbindungen" | "eingliederung/neubewilligungen" | "eingliederung/summe" | "gesamt";
                step: components["schemas"]["Money"];
            }[];
            source?: components["schemas"]["Line"];
            createdBy?: components["schemas"]["Line"];
        };
        /** @description Euro als Zeichenkette, genau auf den Cent */
        Money: string;
        BudgetTable: {
            key: components["schemas"]["Key"];
            title: components["schemas"]["Line"];
            columns: ({
                /** @constant */
                kind: "betrag";
                key: components["schemas"]["Key"];
                label: components["schemas"]["Line"];
                cents?: boolean;
                computed?: {
                    plus: components["schemas"]["Key"][];
                    minus?: components["schemas"]["Key"][];
                };
            } | {
                /** @constant */
                kind: "prozent";
                key: components["schemas"]["Key"];
                label: components["schemas"]["Line"];
                of: components["schemas"]["Key"];
                decimals?: number;
            } | {
                /** @constant */
                kind: "text";
                key: components["schemas"]["Key"];
                label: components["schemas"]["Line"];
            })[];
            rows: {
                key: components["schemas"]["Key"];
                label: components["schemas"]["Line"];
                parent?: {
                    key: components["schemas"]["Key"];
                    /** @enum {string} */
                    relation: "davon" | "darunter";
                };
                sum?: boolean;
                values?: {
                    [key: string]: components["schemas"]["Money"] | components["schemas"]["Line"] | null;
                };
            }[];
            source?: components["schemas"]["Line"];
            createdBy?: components["schemas"]["Line"];
            note?: components["schemas"]["Line"];
        };
        Personal: {
            stand?: components["schemas"]["Stand"];
            koepfe?: number;
            vzae?: components["schemas"]["Decimal"];
            stellen?: components["schemas"]["Decimal"];
            traegeranteile?: {
                traeger: components["schemas"]["Line"];
                koepfe?: number;
                stellen?: components["schemas"]["Decimal"];
                vzae?: components["schemas"]["Decimal"];
                prozent?: components["schemas"]["Decimal"];
            }[];
            geschlecht?: {
                wert: components["schemas"]["Line"];
                koepfe?: number;
                vzae?: components["schemas"]["Decimal"];
                prozent?: components["schemas"]["Decimal"];
            }[];
            bereiche?: {
                name: components["schemas"]["Line"];
                vzae?: components["schemas"]["Decimal"];
                koepfe?: number;
                stellen?: components["schemas"]["Decimal"];
                inhalt?: components["schemas"]["Line"];
            }[];
            betreuungsschluessel?: {
                bereich: components["schemas"]["Line"];
                verhaeltnis: components["schemas"]["Line"];
                source?: components["schemas"]["Line"];
            }[];
            source?: components["schemas"]["Line"];
            createdBy?: components["schemas"]["Line"];
        };
        EintrittsZeile: {
            key: components["schemas"]["Key"];
            instrument: components["schemas"]["Line"];
            catalogue?: components["schemas"]["Key"];
            parent?: {
                key: components["schemas"]["Key"];
                /** @enum {string} */
                relation: "davon" | "darunter";
            };
            rechtsgrundlage?: components["schemas"]["Line"];
            istVorjahr: number | null;
            planVorjahr?: number;
            plan: number | null;
            monate?: number[];
            mittelVorjahr?: components["schemas"]["Money"];
            mittelPlan?: components["schemas"]["Money"];
            frauenPlan?: number;
            begruendung?: string;
            erwarteteWirkung?: string;
            bedarfe?: {
                team: components["schemas"]["Line"];
                standort: components["schemas"]["Line"];
                eintritte: number;
                mittel?: components["schemas"]["Money"];
            }[];
            kuerzung?: string;
        };
        ParticipationRecord: {
            /** @enum {string} */
            kind: "traeger" | "beirat" | "beiratEingeladen" | "beiratVerspaetet" | "beiratNichtGehoert" | "bca" | "bfdh";
            label: components["schemas"]["Line"];
            event: components["schemas"]["Line"];
            on: components["schemas"]["Date"];
        };
        ResolutionRecord: {
            body: components["schemas"]["Line"];
            heldOn: components["schemas"]["Date"];
            place?: components["schemas"]["Line"];
            ballotRound?: number;
            textVersion: number;
            textHash: string;
            /** @enum {string} */
            motion?: "zustimmung" | "zustimmungMitAuflagen" | "zurueckverweisung" | "vertagung";
            /** @enum {string} */
            decision: "beschlossen" | "beschlossenMitAuflagen" | "abgelehnt" | "zurueckverwiesen" | "vertagt";
            conditions?: string;
            count?: {
                entitled: number;
                yes: number;
                no: number;
                abstention: number;
                absent: number;
            };
            castingVote?: {
                /** @enum {string} */
                choice: "ja" | "nein";
                at: string;
            };
            parityReason?: components["schemas"]["Line"];
            recordedBy?: components["schemas"]["Line"];
            deliberations?: {
                body: components["schemas"]["Line"];
                heldOn: components["schemas"]["Date"];
                recommendation: components["schemas"]["Line"];
            }[];
        };
        Programme: {
            $schema?: string;
            /** @constant */
            schemaVersion: 1;
            jobcenter: {
                name: components["schemas"]["Line"];
                /** @enum {string} */
                traegerform: "gE" | "zkT";
                traeger?: {
                    /** @enum {string} */
                    kind: "agentur" | "kommune";
                    name: components["schemas"]["Line"];
                }[];
                ort?: components["schemas"]["Line"];
                land?: components["schemas"]["Line"];
            };
            period: {
                year: number;
                years: 1 | 2;
            };
            variant: {
                /** @enum {string} */
                eintrittsplanung: "imAmip" | "operativesProgramm";
                /** @enum {string} */
                consultation: "frueh" | "spaet" | "keine";
            };
            template?: {
                key: components["schemas"]["Key"];
                version: number;
            };
            edition: {
                /** @enum {string} */
                kind: "arbeitsstand" | "entwurf" | "vorlage" | "beschlossen";
                version?: number;
                on?: components["schemas"]["Date"];
                textHash?: string;
            };
            title: components["schemas"]["Line"];
            subtitle?: components["schemas"]["Line"];
            definition?: string;
            impressum?: {
                herausgeber: components["schemas"]["Line"];
                verantwortlich?: components["schemas"]["Person"];
                ort?: components["schemas"]["Line"];
                kontakt?: components["schemas"]["Line"][];
                redaktion?: components["schemas"]["Line"];
            };
            layout: {
                titlePage: boolean;
                tableOfContents: boolean;
                paragraphNumbers: boolean;
                signaturePage: boolean;
            };
            redaktionsschluss?: components["schemas"]["Date"];
            openInformation?: components["schemas"]["Line"][];
            sections: components["schemas"]["Section"][];
            kennzahlen: components["schemas"]["Kennzahl"][];
            handlungsfelder?: components["schemas"]["Handlungsfeld"][];
            budget?: {
                /** @enum {string} */
                mark?: "vorlaeufig" | "endgueltig";
                plan: components["schemas"]["BudgetYear"];
                vorjahr?: components["schemas"]["BudgetYear"];
                endgueltig?: components["schemas"]["BudgetYear"];
                tables?: components["schemas"]["BudgetTable"][];
            };
            personal?: components["schemas"]["Personal"];
            eintrittsplanung?: components["schemas"]["EintrittsZeile"][];
            participation: components["schemas"]["ParticipationRecord"][];
            resolution?: components["schemas"]["ResolutionRecord"];
            signatures: {
                funktion: components["schemas"]["Line"];
                name?: components["schemas"]["Line"];
                on: components["schemas"]["Date"];
                ort?: components["schemas"]["Line"];
            }[];
            nachtraege?: {
                number: number;
                title: components["schemas"]["Line"];
                resolvedOn?: components["schemas"]["Date"];
                reason?: string;
            }[];
        };
        ProgrammeContent: {
            $schema?: string;
            /** @constant */
            schemaVersion: 1;
            jobcenter: {
                name: components["schemas"]["Line"];
                /** @enum {string} */
                traegerform: "gE" | "zkT";
                traeger?: {
                    /** @enum {string} */
                    kind: "agentur" | "kommune";
                    name: components["schemas"]["Line"];
                }[];
                ort?: components["schemas"]["Line"];
                land?: components["schemas"]["Line"];
            };
            period: {
                year: number;
                years: 1 | 2;
            };
            variant: {
                /** @enum {string} */
                eintrittsplanung: "imAmip" | "operativesProgramm";
                /** @enum {string} */
                consultation: "frueh" | "spaet" | "keine";
            };
            template?: {
                key: components["schemas"]["Key"];
                version: number;
            };
            title: components["schemas"]["Line"];
            subtitle?: components["schemas"]["Line"];
            definition?: string;
            impressum?: {
                herausgeber: components["schemas"]["Line"];
                verantwortlich?: components["schemas"]["Person"];
                ort?: components["schemas"]["Line"];
                kontakt?: components["schemas"]["Line"][];
                redaktion?: components["schemas"]["Line"];
            };
            layout: {
                titlePage: boolean;
                tableOfContents: boolean;
                paragraphNumbers: boolean;
                signaturePage: boolean;
            };
            redaktionsschluss?: components["schemas"]["Date"];
            openInformation?: components["schemas"]["Line"][];
            sections: components["schemas"]["Section"][];
            kennzahlen: components["schemas"]["Kennzahl"][];
            handlungsfelder?: components["schemas"]["Handlungsfeld"][];
            budget?: {
                /** @enum {string} */
                mark?: "vorlaeufig" | "endgueltig";
                plan: components["schemas"]["BudgetYear"];
                vorjahr?: components["schemas"]["BudgetYear"];
                endgueltig?: components["schemas"]["BudgetYear"];
                tables?: components["schemas"]["BudgetTable"][];
            };
            personal?: components["schemas"]["Personal"];
            eintrittsplanung?: components["schemas"]["EintrittsZeile"][];
            nachtraege?: {
                number: number;
                title: components["schemas"]["Line"];
                resolvedOn?: components["schemas"]["Date"];
                reason?: string;
            }[];
        };
        Front: {
            title: components["schemas"]["Line"];
            subtitle?: components["schemas"]["Line"];
            definition?: string;
            impressum?: {
                herausgeber: components["schemas"]["Line"];
                verantwortlich?: components["schemas"]["Person"];
                ort?: components["schemas"]["Line"];
                kontakt?: components["schemas"]["Line"][];
                redaktion?: components["schemas"]["Line"];
            };
            layout: {
                titlePage: boolean;
                tableOfContents: boolean;
                paragraphNumbers: boolean;
                signaturePage: boolean;
            };
            redaktionsschluss?: components["schemas"]["Date"];
            openInformation?: components["schemas"]["Line"][];
        };
        Figures: {
            kennzahlen: components["schemas"]["Kennzahl"][];
            handlungsfelder?: components["schemas"]["Handlungsfeld"][];
            budget?: {
                /** @enum {string} */
                mark?: "vorlaeufig" | "endgueltig";
                plan: components["schemas"]["BudgetYear"];
                vorjahr?: components["schemas"]["BudgetYear"];
                endgueltig?: components["schemas"]["BudgetYear"];
                tables?: components["schemas"]["BudgetTable"][];
            };
            personal?: components["schemas"]["Personal"];
            eintrittsplanung?: components["schemas"]["EintrittsZeile"][];
        };
        VotingRules: {
            /**
             * @default keine
             * @enum {string}
             */
            quorum: "keine" | "mehrheitDerSitze" | "beideTraegerVertreten" | "alle";
            /**
             * @default zaehlenNicht
             * @enum {string}
             */
            abstentions: "zaehlenNicht" | "zaehlenAlsNein";
            /** @default true */
            castingVote: boolean;
            /** @default true */
            deputies: boolean;
            /** @default false */
            umlauf: boolean;
        };
        TemplateSection: {
            key: components["schemas"]["Key"];
            title: components["schemas"]["Line"];
            listTitle?: components["schemas"]["Line"];
            subtitle?: components["schemas"]["Line"];
            /** @enum {string} */
            numbering: "dezimal" | "pfeil" | "ohne";
            inTableOfContents: boolean;
            front?: boolean;
            newPage?: boolean;
            required: boolean;
            /** @enum {string} */
            ownerRole: "geschaeftsfuehrung" | "bueroGeschaeftsfuehrung" | "bereichsleitung" | "teamleitung" | "controlling" | "bca" | "bfdh" | "beiratVorsitz" | "beiratMitglied" | "traegerversammlungVorsitz" | "traegerversammlungMitglied" | "traegerversammlungVertretung" | "kommunalerAusschuss" | "kommunalesBeschlussorgan" | "revision" | "administration";
            structuredParts?: ("kennzahlen" | "ziele" | "budget" | "personal" | "eintrittsplanung" | "handlungsfelder")[];
            /** @constant */
            onlyIf?: "eintrittsplanungImAmip";
            hint?: string;
            sections?: components["schemas"]["TemplateSection"][];
        };
        ProgrammeTemplate: {
            key: components["schemas"]["Key"];
            version: number;
            label: components["schemas"]["Line"];
            /** @enum {string} */
            traegerform: "gE" | "zkT";
            title: components["schemas"]["Line"];
            subtitle?: components["schemas"]["Line"];
            definition?: string;
            layout: {
                titlePage: boolean;
                tableOfContents: boolean;
                paragraphNumbers: boolean;
                signaturePage: boolean;
            };
            sections: components["schemas"]["TemplateSection"][];
        };
    };
    responses: {
        /** @description Angaben nicht verwendbar; problems nennt jede mit JSON Pointer */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Nicht angemeldet, oder die Sitzung ist abgelaufen */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Diese Rolle darf das nicht, oder X-CSRF-Token fehlt, oder die Anfrage kommt von einer anderen Seite */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Gibt es nicht oder nicht für Sie */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Passt nicht zum aktuellen Stand */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Inzwischen geändert; facts.currentVersion nennt die aktuelle Version */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Zu groß; möglich sind 2 MB */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Kein JSON (Content-Type: application/json) */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Voraussetzungen fehlen; refusals nennt jede einzelne */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description If-Match fehlt */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Zu viele Versuche; Retry-After nennt die Sekunden */
        Problem429: {
            headers: {
                /** @description Sekunden */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Vorübergehend nicht erreichbar; nichts wurde gespeichert, Retry-After nennt die Sekunden */
        Problem503: {
            headers: {
                /** @description Sekunden */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Anderer Fehler */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Meta_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MetaView"];
                };
            };
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Session_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Session_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            /** @description Setzt das Sitzungs-Cookie */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Sessions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListItemView"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Sessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Password_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetRequestDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestedView"];
                };
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Password_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetDto"];
            };
        };
        responses: {
            /** @description Alle Sitzungen sind beendet; bitte neu anmelden */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Password_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDto"];
            };
        };
        responses: {
            /** @description Alle anderen Sitzungen sind beendet */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Jobcenter_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobcenterEntryView"][];
                };
            };
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Jobcenter_own: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobcenterView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    People_list: {
        parameters: {
            query?: {
                /** @description Höchstens so viele Einträge */
                limit?: number;
                /** @description „next“ der vorigen Seite */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccountView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    People_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    People_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountWithMembershipsView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    People_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    People_invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    People_erase: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    People_addMembership: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMembershipDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Memberships_today: {
        parameters: {
            query?: {
                role?: "geschaeftsfuehrung" | "bueroGeschaeftsfuehrung" | "bereichsleitung" | "teamleitung" | "controlling" | "bca" | "bfdh" | "beiratVorsitz" | "beiratMitglied" | "traegerversammlungVorsitz" | "traegerversammlungMitglied" | "traegerversammlungVertretung" | "kommunalerAusschuss" | "kommunalesBeschlussorgan" | "revision" | "administration";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolderView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Memberships_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMembershipDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Memberships_end: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Cycles_list: {
        parameters: {
            query?: {
                /** @description Höchstens so viele Einträge */
                limit?: number;
                /** @description „next“ der vorigen Seite */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CycleSummaryView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Cycles_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCycleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Cycles_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Cycles_advance: {
        parameters: {
            query?: never;
            header: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CycleTransitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Cycles_nachtrag: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNachtragDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Cycles_dates: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDatesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Cycles_front: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FrontDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_figures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiguresView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Cycles_figures: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FiguresDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Cycles_programme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Process_process: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Process_defaults: {
        parameters: {
            query: {
                /** @description Programmjahr */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleDefaultsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Figures_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
                part: "kennzahlen" | "handlungsfelder" | "budget" | "personal" | "eintrittsplanung";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFiguresDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedFiguresView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Import_upload: {
        parameters: {
            query: {
                fileName: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Import_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Import_apply: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedFiguresView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Export_table: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "text/csv; charset=utf-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Catalogues_catalogues: {
        parameters: {
            query?: {
                /** @description Stichtag; ohne Angabe heute */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CataloguesView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Sections_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Sections_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionVersionView"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Sections_save: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveSectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Sections_advance: {
        parameters: {
            query?: never;
            header: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionTransitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Sections_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignSectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Sections_copy: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SectionLock_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockSectionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionLockView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    SectionLock_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    CarryOver_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryOverOfferView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    CarryOver_carry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedOverView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Comparison_section: {
        parameters: {
            query?: {
                /** @description Nummer einer eingereichten Fassung, oder vorjahr */
                from?: string;
                /** @description Nummer einer eingereichten Fassung, oder arbeitsstand */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Comparison_cycle: {
        parameters: {
            query?: {
                /** @description Kennung einer festgehaltenen Fassung, oder vorjahr */
                from?: string;
                /** @description Kennung einer festgehaltenen Fassung, oder arbeitsstand */
                to?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleComparisonView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Bedarfe_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetsView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Bedarfe_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskSheetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Bedarfe_consolidation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolidationView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Bedarfe_consolidate: {
        parameters: {
            query?: never;
            header: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsolidateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolidationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Bedarf_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Bedarf_save: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRowsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Bedarf_advance: {
        parameters: {
            query?: never;
            header: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SheetTransitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Bedarf_due: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Bedarf_assign: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignSheetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_members: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeiratMemberView"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundViewDto"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_ofCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundViewDto"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRoundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundViewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_synopsis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynopsisRoundView"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundViewDto"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_change: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoundDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundViewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_advance: {
        parameters: {
            query?: never;
            header: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundTransitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundViewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Rounds_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenVersionView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Comments_list: {
        parameters: {
            query?: {
                /** @description Höchstens so viele Einträge */
                limit?: number;
                /** @description „next“ der vorigen Seite */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CommentViewDto"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Comments_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitCommentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentViewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Comments_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentViewDto"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Comments_answer: {
        parameters: {
            query?: never;
            header: {
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentViewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Resolutions_ofCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cycleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionViewDto"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Resolutions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionViewDto"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Resolutions_vorlage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FrozenVersionView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Resolutions_mandate: {
        parameters: {
            query?: never;
            header: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MandateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionViewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Resolutions_advance: {
        parameters: {
            query?: never;
            header: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
                /** @description Version, die bearbeitet wurde, z. B. "3" */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionTransitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionViewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Resolutions_vote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BallotDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionViewDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Documents_ofCycle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Documents_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDocumentDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Documents_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Documents_again: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Documents_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Preview_preview: {
        parameters: {
            query?: {
                /** @description Festgehaltene Fassung; ohne Angabe der Arbeitsstand */
                versionId?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Findings_list: {
        parameters: {
            query?: {
                /** @description Nur die Befunde dieses Abschnitts */
                section?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Findings_override: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideFindingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Findings_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawOverrideDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingsDto"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Public_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag der Antwort, die schon da ist */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Kurzname des Jobcenters */
                jobcenter: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProgrammesView"];
                };
            };
            /** @description Unverändert; fünf Minuten lang braucht niemand zu fragen */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Public_one: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag der Antwort, die schon da ist */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Kurzname des Jobcenters */
                jobcenter: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicProgrammePageView"];
                };
            };
            /** @description Unverändert; fünf Minuten lang braucht niemand zu fragen */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Public_file: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag der Antwort, die schon da ist */
                "If-None-Match"?: string;
            };
            path: {
                /** @description Kurzname des Jobcenters */
                jobcenter: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            /** @description Unverändert; fünf Minuten lang braucht niemand zu fragen */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Tasks_mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Tasks_seen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Templates_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"][];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Templates_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammeTemplate"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Templates_one: {
        parameters: {
            query?: {
                /** @description Ohne Angabe die neueste */
                version?: number;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Mails_list: {
        parameters: {
            query?: {
                /** @description Höchstens so viele Einträge */
                limit?: number;
                /** @description „next“ der vorigen Seite */
                after?: string;
                /** @description Nur in diesem Stand */
                state?: "wartet" | "gesendet" | "fehlgeschlagen";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MailView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Mails_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Gleicher Schlüssel, gleiche Antwort: macht eine Wiederholung ungefährlich */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                /** @description Höchstens so viele Einträge */
                limit?: number;
                /** @description „next“ der vorigen Seite */
                after?: string;
                /** @description Nur dieses Programm */
                cycleId?: string;
                entity?: "cycle" | "section" | "round" | "comment" | "resolution" | "account" | "membership" | "session" | "document" | "template" | "mail" | "needSheet" | "tenant";
                /** @description Name des Ereignisses */
                event?: string;
                /** @description Konto, „clock“ (Fristablauf) oder „installation“ */
                actorId?: string;
                /** @description Von diesem Tag an */
                from?: string;
                /** @description Bis einschließlich diesem Tag */
                until?: string;
                /** @description Wörter, die im Satz oder im Namen vorkommen */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntryView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
    Audit_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerificationView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            503: components["responses"]["Problem503"];
            default: components["responses"]["Problem"];
        };
    };
}
