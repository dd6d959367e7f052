#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn line() {
        let mut makers: Vec<Box<dyn Maker<Part = String>>> =
            vec![Box::new(Wheels { next_id: 6 }), Box::new(Axle(3))];
        assert_eq!(run(&mut makers), ["wheel-7", "==="]);
        assert_eq!(run(&mut makers)[0], "wheel-8");
    }
}
