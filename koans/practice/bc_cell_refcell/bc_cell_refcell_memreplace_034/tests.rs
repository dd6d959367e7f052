#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn swaps() {
        let printer = LabelPrinter::default();
        let remote = printer.clone();
        assert_eq!(remote.print("jam"), "jam");
        assert_eq!(
            printer.change_ribbon(Ribbon::Custom { pantone: 186 }),
            Ribbon::Black
        );
        assert_eq!(remote.print("jam"), "[186]jam");
    }
}
