#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_there() {
        assert_eq!(readers(&[]), None);
    }
}
