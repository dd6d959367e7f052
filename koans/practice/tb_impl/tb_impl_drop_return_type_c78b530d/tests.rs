#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_checked() {
        assert_eq!(EditError::NothingToUndo.to_string(), "nothing to undo");
    }
}
