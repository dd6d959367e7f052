use std::rc::Rc;

#[derive(Clone, Debug)]
pub struct Dancer {
    pub name: String,
    pub step: i32,
}

pub fn advance(line: &[Rc<Dancer>], beats: &[i32]) -> Option<Dancer> {
    let lead = line.first()?;
    let mut moved = lead.as_ref().clone();
    for beat in beats {
        if *beat > 0 {
            moved.step += beat;
        }
    }
    Some(moved)
}
