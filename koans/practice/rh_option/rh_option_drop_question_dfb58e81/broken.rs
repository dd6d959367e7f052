#[derive(Clone)]
pub struct Pupil {
    pub name: String,
    pub locker: Option<u32>,
}

pub fn enrol_twin(class: &[Pupil], spare: &u32) -> Option<Vec<Pupil>> {
    let last = class.last();
    let name = format!("{} II", last.name);
    let locker = last.locker.or(Some(*spare));
    let mut larger = class.to_vec();
    larger.push(Pupil { name, locker });
    Some(larger)
}
