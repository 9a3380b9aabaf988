"""What a model answers with single dates or bands hidden."""
