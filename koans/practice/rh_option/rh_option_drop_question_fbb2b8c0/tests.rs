#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_hand() {
        let none: [u16; 0] = [];
        assert!(open("Bo", &none).is_none());
    }
}
