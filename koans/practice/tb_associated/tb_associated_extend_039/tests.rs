#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn seats() {
        let s = [
            Siding {
                seats: [60, 40, 80],
            },
            Siding {
                seats: [10, 10, 10],
            },
        ];
        assert_eq!(capacity(&s, 4), 190);
        assert_eq!(s[0].release().count(), 3);
    }
}
