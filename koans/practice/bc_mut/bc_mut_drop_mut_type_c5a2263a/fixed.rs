use std::fmt::{Result, Write};

pub enum Node {
    Text(String),
    Element(&'static str, Vec<Node>),
}

impl Node {
    pub fn write_to<W: Write>(&self, out: &mut W) -> Result {
        match self {
            Node::Text(text) => out.write_str(&text.replace('<', "&lt;")),
            Node::Element(name, children) if children.is_empty() => write!(out, "<{name}/>"),
            Node::Element(name, children) => {
                write!(out, "<{name}>")?;
                for child in children {
                    child.write_to(out)?;
                }
                write!(out, "</{name}>")
            }
        }
    }
}

pub fn document(root: &Node) -> String {
    let mut text = String::from("<?xml?>");
    root.write_to(&mut text).expect("a string takes everything");
    text
}
