#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn waters_dry_beds() {
        let mut beds = [
            Bed {
                name: "peas",
                moisture: 20,
            },
            Bed {
                name: "kale",
                moisture: 60,
            },
        ];
        let limit = 40;
        let mut s = Sprinkler::with_rule(|b: &Bed| b.moisture < limit);
        assert_eq!(s.round(&mut beds), ["peas"]);
        assert!(s.round(&mut beds).is_empty());
        assert_eq!((s.litres, beds[0].moisture), (2, 50));
    }
}
