#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn plural() {
        assert_eq!(Line(2, Measure::Pinch, "salt").text(), "2 pinches of salt");
        assert_eq!(Line(1, Measure::Cup, "milk").text(), "1 cup of milk");
    }
    #[test]
    fn spoon() {
        assert_eq!(Line(3, Measure::Spoon, "oil").text(), "3 spoons of oil");
    }
}
