#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sorted() {
        let star = |name, magnitude| Star { name, magnitude };
        let sky = Catalogue::new(vec![
            star("Deneb", 1.25),
            star("Sirius", -1.46),
            star("Vega", 0.03),
        ]);
        let names: Vec<_> = sky.brightest(2).iter().map(|s| s.name).collect();
        assert_eq!(names, ["Sirius", "Vega"]);
        assert_eq!(sky.brightest(9).len(), 3);
    }
}
