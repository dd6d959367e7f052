#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_jar() {
        let jars = [Rc::new(6)];
        assert!(light(&jars, &1).is_none());
        assert!(light(&jars, &0).unwrap().lit);
    }
}
