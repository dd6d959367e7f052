#[cfg(test)]
mod tests {
    use super::*;
    fn find(mass: f64, class: Option<Class>) -> Find {
        Find {
            mass: Grams(mass),
            class,
        }
    }
    #[test]
    fn values() {
        assert_eq!(find(2.0, Some(Class::Iron)).value(), 5.0);
        assert_eq!(find(2.0, Some(Class::Stony { iron: 20 })).value(), 3.0);
        assert_eq!(find(2.0, Some(Class::Stony { iron: 19 })).value(), 1.0);
        assert_eq!(
            total(&[find(2.0, None), find(4.0, Some(Class::Unknown))]),
            3.0
        );
    }
}
