#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn firing() {
        let kiln = Kiln::fire(1200).measure(800);
        assert_eq!(kiln.peak(), None);
        assert_eq!(kiln.measure(1215).measure(900).peak(), Some(1215));
    }
}
