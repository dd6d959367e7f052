pub struct Person {
    pub surname: String,
    pub generation: u32,
}

pub fn add_child(tree: &Vec<Person>, parent: usize) -> bool {
    let Some(elder) = tree.get(parent) else {
        return false;
    };
    let child = Person {
        surname: elder.surname.clone(),
        generation: elder.generation + 1,
    };
    let founder = elder.generation == 0;
    tree.push(child);
    founder
}
