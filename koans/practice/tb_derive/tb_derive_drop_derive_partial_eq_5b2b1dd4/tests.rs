#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dumped() {
        let start = Address::in_bank(2, 0xffc);
        assert_eq!(
            dump(start, &[1, 2, 3, 4, 255]),
            ["0x2ffc: 01 02 03 04", "0x3000: ff"]
        );
    }
}
