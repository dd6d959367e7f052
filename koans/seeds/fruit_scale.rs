use std::cmp::Ordering;

#[derive(Default, Debug)]
pub struct Basket {
    pub fruit: String,
    pub kilos: u32,
}

pub fn weigh(baskets: &[Basket], ordered: u32) -> Result<String, String> {
    let basket = baskets.last().ok_or("no basket on the scale")?;
    let word = match basket.kilos.cmp(&ordered) {
        Ordering::Less => "light",
        Ordering::Equal => "exact",
        Ordering::Greater => "heavy",
    };
    Ok(format!("{word}: {basket:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_difference() {
        let fruit = "figs".to_string();
        let baskets = [Basket { fruit, kilos: 7 }];
        assert!(weigh(&baskets, 9).unwrap().starts_with("light"));
        assert!(weigh(&baskets, 5).unwrap().starts_with("heavy"));
        let exact = "exact: Basket { fruit: \"figs\", kilos: 7 }";
        assert_eq!(weigh(&baskets, 7), Ok(exact.to_string()));
    }

    #[test]
    fn empty_scale_is_an_error() {
        let error = weigh(&[], 3).unwrap_err();
        assert!(error.contains("no basket"));
    }
}
