#[derive(Clone, Default)]
pub struct Shader {
    pub uniforms: Vec<f32>,
    pub wireframe: bool,
}

pub fn hot_reload(live: &mut Shader, edited: Result<&Shader, &str>) -> Option<String> {
    match edited {
        Ok(next) if next.uniforms.is_empty() => Some("no uniforms".to_string()),
        Ok(next) => {
            live.clone_from(next);
            None
        }
        Err(message) => Some(format!("kept old shader: {message}")),
    }
}
