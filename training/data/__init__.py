"""From files to windows and folds."""
