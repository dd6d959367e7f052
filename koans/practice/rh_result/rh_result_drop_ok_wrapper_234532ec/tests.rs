#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_marks() {
        assert_eq!(reissue(&[], &1880).err(), Some("none in 1880".to_string()));
    }
}
