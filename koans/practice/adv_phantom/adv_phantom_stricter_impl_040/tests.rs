#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ink() {
        let stroke = Stroke {
            shape: Line { length: 4 },
            pen: PhantomData::<Ink>,
        };
        assert_eq!(stroke.draw(), "####");
    }
}
