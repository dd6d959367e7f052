use std::sync::Arc;

#[derive(Debug)]
pub struct Texture {
    pub texels: Vec<u32>,
}

#[derive(Debug, Clone)]
pub struct Sprite {
    pub texture: Arc<Texture>,
    pub x: i32,
}

pub fn draw_calls(sprites: &[Sprite]) -> usize {
    let mut calls = 0;
    let mut bound: Option<&Arc<Texture>> = None;
    for sprite in sprites {
        let same = bound.is_some_and(|texture| texture.ptr_eq(&sprite.texture));
        if !same {
            calls += 1;
            bound = Some(&sprite.texture);
        }
    }
    calls
}

pub fn memory(sprites: &[Sprite]) -> usize {
    sprites
        .iter()
        .map(|s| s.texture.texels.len() * 4 / s.texture.strong_count())
        .sum()
}
