#[derive(Clone)]
pub struct Process {
    pub pid: u32,
    pub parent: Option<u32>,
}

pub fn adopt(list: &[Process], pid: &u32) -> Option<Vec<Process>> {
    let index = list
        .iter()
        .position(|p| p.pid == *pid && p.parent.is_none())?;
    let mut next = list.to_vec();
    let parent = Some(1);
    next[index] = Process { pid: *pid, parent };
    Some(next)
}
