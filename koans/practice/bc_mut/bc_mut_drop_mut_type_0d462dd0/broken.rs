use std::fmt::Write;

pub enum Node {
    Link { text: String, href: String },
    Menu { title: String, children: Vec<Node> },
}

pub fn render(node: &Node) -> String {
    let mut html = String::new();
    render_into(node, &mut html);
    html
}

fn render_into(node: &Node, html: &String) {
    match node {
        Node::Link { text, href } => {
            let _ = write!(html, "<li><a href=\"{href}\">{text}</a></li>");
        }
        Node::Menu { title, children } => {
            let _ = write!(html, "<li>{title}<ul>");
            for child in children {
                render_into(child, html);
            }
            html.push_str("</ul></li>");
        }
    }
}
