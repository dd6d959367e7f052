#[cfg(test)]
mod tests {
    use super::*;

    use Defect::*;

    #[test]
    fn three_worst() {
        let w = worst(vec![Leak { litres: 2 }, Scratch, Leak { litres: 9 }, Fire]);
        assert_eq!(w, [Fire, Leak { litres: 9 }, Leak { litres: 2 }]);
    }

    #[test]
    fn short_reports() {
        assert_eq!(worst(vec![Scratch, Fire]), [Fire, Scratch]);
        assert!(worst(vec![]).is_empty());
    }
}
