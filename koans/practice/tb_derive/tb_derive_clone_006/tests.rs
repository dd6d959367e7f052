#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn born() {
        let m = Box::new(Person {
            name: "Ada".into(),
            mother: None,
        });
        assert_eq!(generations(&m), 1);
        let [a, b] = siblings("Bo", "Cy", m);
        assert_eq!((a.name.as_str(), b.name.as_str()), ("Bo", "Cy"));
        assert_eq!(a.mother.as_ref().unwrap().name, "Ada");
        assert_eq!(b.mother.as_ref().unwrap().name, "Ada");
    }

    #[test]
    fn depth() {
        let [a, _] = siblings(
            "x",
            "y",
            Box::new(Person {
                name: "m".into(),
                mother: None,
            }),
        );
        assert_eq!(generations(&a), 2);
        let [_, d] = siblings("p", "q", Box::new(a));
        assert_eq!(generations(&d), 3);
    }
}
