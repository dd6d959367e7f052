#[cfg(test)]
mod tests {
    use super::*;
    fn start() -> Story {
        vec![Scene {
            body: "A door.".into(),
            choices: vec![],
        }]
    }
    #[test]
    fn branches() {
        let s = start();
        let fork = branch(&branch(&s, 0, "open", "Light."), 0, "leave", "Rain.");
        assert_eq!((endings(&s), endings(&fork)), (1, 2));
        assert_eq!(fork[fork[0].choices[1].leads_to].body, "Rain.");
    }
}
