#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors() {
        assert_eq!(DeskError::ShutDown.to_string(), "the desk is shut");
    }
}
