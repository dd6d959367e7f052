#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn limited_room() {
        let p = |name, height_cm| Plant {
            name,
            height_cm,
            shade: name != "cactus",
        };
        let all = vec![
            p("fern", 20),
            p("cactus", 9),
            p("ivy", 15),
            p("palm", 90),
            p("moss", 2),
            p("clover", 5),
        ];
        let (under, rest) = bench(all, 30);
        assert_eq!(under.len(), 3);
        let names: Vec<_> = rest.iter().map(|p| p.name).collect();
        assert_eq!(names, ["cactus", "palm", "clover"]);
    }
}
