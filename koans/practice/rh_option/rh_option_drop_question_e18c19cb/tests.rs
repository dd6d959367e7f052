#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_kiln_is_cold() {
        let kiln = build(12).into_inner().unwrap();
        assert_eq!(kiln.degrees, 20);
        assert_eq!(kiln.pots, 12);
    }

    #[test]
    fn wood_heats_the_kiln() {
        let kiln = build(2);
        stoke(&kiln, 1);
        let seen = stoke(&kiln, 2).unwrap();
        assert_eq!(seen, "Kiln { pots: 2, degrees: 110 }");
    }
}
