use std::rc::Rc;

pub struct Layer {
    pub name: &'static str,
    pub palette: Rc<Vec<u32>>,
}

pub fn stack(colors: Vec<u32>) -> (Vec<Layer>, usize) {
    let palette = Rc::new(colors);
    let ink = Layer {
        name: "ink",
        palette: Rc::clone(&palette),
    };
    let wash = Layer {
        name: "wash",
        palette,
    };
    let owners = Rc::strong_count(&wash.palette);
    (vec![ink, wash], owners)
}
