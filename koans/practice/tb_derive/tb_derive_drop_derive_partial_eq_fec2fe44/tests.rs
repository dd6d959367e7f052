#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_symbols_get_short_codes() {
        assert!(Tree::<u8>::build([]).is_none());
    }
}
