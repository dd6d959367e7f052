#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn evening() {
        let lamp = Lamp::Off.brighter(300).brighter(100).warmer();
        assert_eq!(
            lamp,
            Lamp::On {
                lumen: 400,
                kelvin: 3500
            }
        );
    }
    #[test]
    fn limits() {
        assert_eq!(Lamp::Off.warmer(), Lamp::Off);
        let warm = Lamp::On {
            lumen: 10,
            kelvin: 2700,
        };
        assert_eq!(warm.clone().warmer(), warm);
    }
}
