#[cfg(test)]
mod tests {
    use super::*;
    fn amount(value: f64, unit: &str) -> Amount {
        Amount {
            value,
            unit: unit.into(),
        }
    }
    #[test]
    fn converts() {
        assert_eq!(amount(2.0, "cup").to_metric(), amount(480.0, "ml"));
        assert_eq!(amount(3.0, "pcs").to_metric(), amount(3.0, "pcs"));
    }
    #[test]
    fn lists() {
        let r = Recipe {
            parts: vec![
                ("rice".into(), amount(0.5, "cup")),
                ("egg".into(), amount(1.0, "pcs")),
            ],
        };
        assert_eq!(r.shopping_list(), ["120 ml rice", "1 pcs egg"]);
    }
}
