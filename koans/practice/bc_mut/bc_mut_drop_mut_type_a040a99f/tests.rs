#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reloads() {
        let mut l = Shader::default();
        let e = Shader {
            uniforms: vec![0.5, 2.0],
            wireframe: true,
        };
        assert!(hot_reload(&mut l, Ok(&e)).is_none());
        assert_eq!(l.uniforms, [0.5, 2.0]);
        assert!(l.wireframe);
        assert_eq!(e.uniforms.len(), 2);
    }

    #[test]
    fn rejects() {
        let mut l = Shader {
            uniforms: vec![1.0],
            wireframe: false,
        };
        assert_eq!(
            hot_reload(&mut l, Ok(&Shader::default())).as_deref(),
            Some("no uniforms")
        );
        assert_eq!(l.uniforms, [1.0]);
    }

    #[test]
    fn errors() {
        let mut l = Shader::default();
        assert_eq!(
            hot_reload(&mut l, Err("line 3")).as_deref(),
            Some("kept old shader: line 3")
        );
        assert_eq!(
            hot_reload(&mut l, Err("eof")).as_deref(),
            Some("kept old shader: eof")
        );
    }
}
