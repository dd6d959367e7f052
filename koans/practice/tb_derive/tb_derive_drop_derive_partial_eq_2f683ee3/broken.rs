use std::rc::Rc;

#[derive(Debug)]
pub struct Line {
    pub text: String,
    pub indent: usize,
}

pub fn rewrite(file: &mut [Rc<Line>], at: usize, text: &str) -> Option<bool> {
    let old = file.get_mut(at)?;
    let fresh = Line {
        text: text.trim_start().to_string(),
        indent: text.len() - text.trim_start().len(),
    };
    let changed = **old != fresh;
    *old = Rc::new(fresh);
    Some(changed)
}
