use std::rc::Rc;

pub struct Commit {
    pub message: String,
    pub parents: (Option<Rc<Commit>>, Option<Rc<Commit>>),
}

pub fn commit(message: &str, parents: &[&Rc<Commit>]) -> Rc<Commit> {
    let parent = |number: usize| parents.get(number).map(|p| Rc::clone(p));
    Rc::new(Commit {
        message: message.to_string(),
        parents: (parent(0), parent(1)),
    })
}

pub fn depth(commit: &Commit) -> usize {
    let longest = |parent: &Option<Rc<Commit>>| parent.as_ref().map_or(0, |p| depth(p));
    1 + longest(&commit.parents.0).max(longest(&commit.parents.1))
}

pub fn mainline(commit: &Commit) -> Vec<&str> {
    let mut log = vec![commit.message.as_str()];
    let mut next = &commit.parents.0;
    while let Some(parent) = next {
        log.push(&parent.message);
        next = &parent.parents.0;
    }
    log
}
