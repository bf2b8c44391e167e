CREATE TABLE `number_import_rows` (
	`workspace_id` text NOT NULL,
	`import_id` text NOT NULL,
	`side` text NOT NULL,
	`touchpoint_id` text NOT NULL,
	`month` text NOT NULL,
	`calls` real,
	`leads` real,
	`sales` real,
	`repeats` real,
	`earlier_import_id` text,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `import_id`, `side`, `touchpoint_id`, `month`)
);
--> statement-breakpoint
CREATE TABLE `number_imports` (
	`workspace_id` text NOT NULL,
	`id` text NOT NULL,
	`audit_id` text NOT NULL,
	`rows` integer NOT NULL,
	`stored_at` integer,
	`undone_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`workspace_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `number_imports_audit` ON `number_imports` (`workspace_id`,`audit_id`,`created_at`);--> statement-breakpoint
ALTER TABLE `touchpoint_numbers` ADD `import_id` text;