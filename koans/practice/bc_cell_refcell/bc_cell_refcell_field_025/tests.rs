#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tree() {
        let (ada, bob, cy) = (person("Ada", 1901), person("Bob", 1930), person("Cy", 1955));
        adopt(&ada, &bob).unwrap();
        adopt(&bob, &cy).unwrap();
        assert_eq!(youngest(&ada), "Cy");
        assert_eq!(adopt(&cy, &ada), Err("Ada is too old".into()));
    }
}
