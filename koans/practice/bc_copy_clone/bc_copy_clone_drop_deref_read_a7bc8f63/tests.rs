#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_code() {
        assert_eq!(marker(&'q', &1.0).err(), Some('q'));
    }
}
