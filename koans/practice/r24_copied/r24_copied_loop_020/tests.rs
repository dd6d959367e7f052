#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn by_colour_and_heat() {
        let garment = |name, white, degrees| Garment {
            name,
            white,
            degrees,
        };
        let machines = sort(vec![
            garment("sheet", true, 90),
            garment("sock", false, 40),
            garment("shirt", false, 30),
            garment("towel", true, 60),
        ]);
        assert_eq!(machines[&(false, 30)].len(), 2);
        assert_eq!(hottest(&machines), ["towel", "sheet"]);
    }
}
