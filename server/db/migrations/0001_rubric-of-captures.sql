DROP INDEX `captures_proof`;--> statement-breakpoint
ALTER TABLE `captures` ADD `rubric_hash` text;--> statement-breakpoint
CREATE INDEX `captures_rubric` ON `captures` (`workspace_id`,`rubric_hash`);