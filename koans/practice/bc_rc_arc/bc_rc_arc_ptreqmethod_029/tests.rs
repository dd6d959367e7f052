#[cfg(test)]
mod tests {
    use super::*;
    fn sprite(texture: &Arc<Texture>, x: i32) -> Sprite {
        Sprite {
            texture: texture.clone(),
            x,
        }
    }
    #[test]
    fn batches() {
        let (a, b) = (
            Texture { texels: vec![0; 6] },
            Texture { texels: vec![0; 6] },
        );
        let (a, b) = (Arc::new(a), Arc::new(b));
        let list = [sprite(&a, 0), sprite(&a, 1), sprite(&b, 2), sprite(&a, 3)];
        assert_eq!(draw_calls(&list), 3);
        assert_eq!(list[3].x, 3);
    }
    #[test]
    fn splits_memory() {
        let a = Arc::new(Texture { texels: vec![0; 6] });
        let list = [sprite(&a, 0), sprite(&a, 1)];
        drop(a);
        assert_eq!(memory(&list), 24);
    }
}
