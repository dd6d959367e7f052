#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn classes() {
        assert_eq!(kit("sloop").pieces(), 43);
        assert_eq!(kit("brig").pieces(), 76);
        assert_eq!(kit("dinghy").pieces(), 20);
    }
}
