#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn second_shot_is_brighter() {
        let shots = bracket(&Exposure(200, "Slide".to_string()));
        assert_eq!(shots[0].0, 200);
        assert_eq!(shots[1], Exposure(400, "Slide".to_string()));
    }
}
