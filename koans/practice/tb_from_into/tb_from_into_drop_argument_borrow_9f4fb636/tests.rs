#[cfg(test)]
mod tests {
    use super::*;
    fn p(name: &str, children: Vec<Person>) -> Person {
        Person {
            name: name.into(),
            children,
        }
    }
    #[test]
    fn tree() {
        let root = p("Ada", vec![p("Bo", vec![p("Cy", vec![])]), p("Di", vec![])]);
        assert_eq!(root.generations(), 3);
        assert_eq!(root.outline(), "Ada(Bo(Cy) Di)");
    }
}
