#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stops_at_term() {
        assert_eq!(raise_all(count_signal, &[1, 2, 15, 9]), Some(2));
        assert_eq!(calls(), 3);
        assert_eq!(raise_all(count_signal, &[1]), None);
        assert_eq!(calls(), 4);
    }
}
