#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_kiln_is_cold() {
        let kiln = build(12).into_inner().unwrap();
        assert_eq!(kiln.degrees, 20);
        assert_eq!(kiln.pots, 12);
    }
}
