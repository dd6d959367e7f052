#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths() {
        assert_eq!(Slider { steps: 5 }.width(), 22);
        assert_eq!(Slider { steps: 0 }.width(), 2);
    }

    #[test]
    fn describes() {
        let all: Vec<Box<dyn Widget>> =
            vec![Box::new(Slider { steps: 1 }), Box::new(Slider { steps: 3 })];
        assert_eq!(
            toolbar(&all),
            ["Slider { steps: 1 }, 6 px", "Slider { steps: 3 }, 14 px"]
        );
    }
}
