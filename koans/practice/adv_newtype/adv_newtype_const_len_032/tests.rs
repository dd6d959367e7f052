#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn seven_sailors() {
        let plan = rota(&["A", "B", "C", "D", "E", "F", "G"]);
        assert_eq!(plan[1], (Watch(5), "B (1)".into()));
        assert_eq!(plan[6], (Watch(0), "G (2)".into()));
    }
}
