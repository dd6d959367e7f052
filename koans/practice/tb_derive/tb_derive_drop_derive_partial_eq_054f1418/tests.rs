#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_and_closed() {
        assert_eq!(is_closed(&[]), None);
    }
}
