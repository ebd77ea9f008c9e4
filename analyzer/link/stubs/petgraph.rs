pub use Direction::{Incoming, Outgoing};
pub use graph::Graph;
#[derive(Clone, Debug, Ord, Hash)]
pub enum Direction { Outgoing, Incoming }
impl Direction {
    fn opposite(self) -> Direction {}
    fn index(self) -> usize {}
}
#[derive(Clone, Debug)]
pub enum Directed {}
#[derive(Clone, Debug)]
pub enum Undirected {}
pub trait EdgeType { fn is_directed() -> bool; }
impl EdgeType for Directed {}
impl EdgeType for Undirected {}
pub mod prelude {
    pub use super::graph::{DiGraph, EdgeIndex, Graph, NodeIndex, UnGraph};
    pub use super::graphmap::{DiGraphMap, GraphMap, UnGraphMap};
    pub use super::stable_graph::{StableDiGraph, StableGraph, StableUnGraph};
    pub use super::visit::{Bfs, Dfs, DfsPostOrder, EdgeRef};
    pub use super::{Directed, Direction, Incoming, Outgoing, Undirected};
}
pub mod graph {
    use super::{Directed, Direction, Undirected};
    pub type DefaultIx = u32;
    pub type DiGraph<N, E, Ix = u32> = Graph<N, E, Directed, Ix>;
    pub type UnGraph<N, E, Ix = u32> = Graph<N, E, Undirected, Ix>;
    pub fn node_index<Ix>(index: usize) -> NodeIndex<Ix> {}
    pub fn edge_index<Ix>(index: usize) -> EdgeIndex<Ix> {}
    pub trait IndexType {}
    #[derive(Clone, Debug, Default, Ord, Hash)]
    pub struct NodeIndex<Ix = u32> {}
    impl<Ix> NodeIndex<Ix> {
        fn new(x: usize) -> Self {}
        fn index(self) -> usize {}
        fn end() -> Self {}
    }
    impl<Ix> From<Ix> for NodeIndex<Ix> {}
    #[derive(Clone, Debug, Default, Ord, Hash)]
    pub struct EdgeIndex<Ix = u32> {}
    impl<Ix> EdgeIndex<Ix> {
        fn new(x: usize) -> Self {}
        fn index(self) -> usize {}
        fn end() -> Self {}
    }
    impl<Ix> From<Ix> for EdgeIndex<Ix> {}
    #[derive(Clone, Debug)]
    pub struct Node<N, Ix = u32> { pub weight: N }
    #[derive(Clone, Debug)]
    pub struct Edge<E, Ix = u32> { pub weight: E }
    impl<E, Ix> Edge<E, Ix> {
        fn source(&self) -> NodeIndex<Ix> {}
        fn target(&self) -> NodeIndex<Ix> {}
    }
    pub struct Frozen<G> {}
    impl<G> std::ops::Deref for Frozen<G> { type Target = G; }
    #[derive(Clone, Debug)]
    pub struct Neighbors<E, Ix = u32> {}
    impl<E, Ix> Neighbors<E, Ix> {
        fn detach(&self) -> WalkNeighbors<Ix> {}
    }
    impl<E, Ix> Iterator for Neighbors<E, Ix> { type Item = NodeIndex<Ix>; }
    #[derive(Clone)]
    pub struct WalkNeighbors<Ix> {}
    impl<Ix> WalkNeighbors<Ix> {
        fn next<G>(&mut self, g: &G) -> Option<(EdgeIndex<Ix>, NodeIndex<Ix>)> {}
        fn next_node<G>(&mut self, g: &G) -> Option<NodeIndex<Ix>> {}
        fn next_edge<G>(&mut self, g: &G) -> Option<EdgeIndex<Ix>> {}
    }
    #[derive(Clone, Debug)]
    pub struct NodeIndices<Ix = u32> {}
    impl<Ix> Iterator for NodeIndices<Ix> { type Item = NodeIndex<Ix>; }
    impl<Ix> DoubleEndedIterator for NodeIndices<Ix> {}
    #[derive(Clone, Debug)]
    pub struct EdgeIndices<Ix = u32> {}
    impl<Ix> Iterator for EdgeIndices<Ix> { type Item = EdgeIndex<Ix>; }
    impl<Ix> DoubleEndedIterator for EdgeIndices<Ix> {}
    #[derive(Clone, Debug)]
    pub struct EdgeReferences<E, Ix = u32> {}
    impl<E, Ix> Iterator for EdgeReferences<E, Ix> { type Item = EdgeReference<E, Ix>; }
    impl<E, Ix> DoubleEndedIterator for EdgeReferences<E, Ix> {}
    #[derive(Clone, Debug)]
    pub struct EdgeReference<E, Ix = u32> {}
    impl<E, Ix> EdgeReference<E, Ix> {
        fn weight(&self) -> &E {}
    }
    impl<E, Ix> super::visit::EdgeRef for EdgeReference<E, Ix> { type NodeId = NodeIndex<Ix>; type EdgeId = EdgeIndex<Ix>; type Weight = E; }
    #[derive(Clone, Debug, Default)]
    pub struct Graph<N, E, Ty = Directed, Ix = u32> {}
    impl<N, E, Ty, Ix> Graph<N, E, Ty, Ix> {
        fn new() -> Graph<N, E, Directed, u32> {}
        fn new_undirected() -> Graph<N, E, Undirected, u32> {}
        fn with_capacity(nodes: usize, edges: usize) -> Self {}
        fn from_edges<I>(iterable: I) -> Self {}
        fn extend_with_edges<I>(&mut self, iterable: I) {}
        fn node_count(&self) -> usize {}
        fn edge_count(&self) -> usize {}
        fn is_directed(&self) -> bool {}
        fn add_node(&mut self, weight: N) -> NodeIndex<Ix> {}
        fn node_weight(&self, a: NodeIndex<Ix>) -> Option<&N> {}
        fn node_weight_mut(&mut self, a: NodeIndex<Ix>) -> Option<&mut N> {}
        fn add_edge(&mut self, a: NodeIndex<Ix>, b: NodeIndex<Ix>, weight: E) -> EdgeIndex<Ix> {}
        fn update_edge(&mut self, a: NodeIndex<Ix>, b: NodeIndex<Ix>, weight: E) -> EdgeIndex<Ix> {}
        fn edge_weight(&self, e: EdgeIndex<Ix>) -> Option<&E> {}
        fn edge_weight_mut(&mut self, e: EdgeIndex<Ix>) -> Option<&mut E> {}
        fn edge_endpoints(&self, e: EdgeIndex<Ix>) -> Option<(NodeIndex<Ix>, NodeIndex<Ix>)> {}
        fn remove_node(&mut self, a: NodeIndex<Ix>) -> Option<N> {}
        fn remove_edge(&mut self, e: EdgeIndex<Ix>) -> Option<E> {}
        fn neighbors(&self, a: NodeIndex<Ix>) -> Neighbors<E, Ix> {}
        fn neighbors_directed(&self, a: NodeIndex<Ix>, dir: Direction) -> Neighbors<E, Ix> {}
        fn neighbors_undirected(&self, a: NodeIndex<Ix>) -> Neighbors<E, Ix> {}
        fn edges(&self, a: NodeIndex<Ix>) -> EdgeReferences<E, Ix> {}
        fn edges_directed(&self, a: NodeIndex<Ix>, dir: Direction) -> EdgeReferences<E, Ix> {}
        fn edges_connecting(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> EdgeReferences<E, Ix> {}
        fn contains_edge(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> bool {}
        fn find_edge(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> Option<EdgeIndex<Ix>> {}
        fn find_edge_undirected(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> Option<(EdgeIndex<Ix>, Direction)> {}
        fn externals(&self, dir: Direction) -> NodeIndices<Ix> {}
        fn node_indices(&self) -> NodeIndices<Ix> {}
        fn node_weights(&self) -> impl Iterator<Item = &N> {}
        fn node_weights_mut(&mut self) -> impl Iterator<Item = &mut N> {}
        fn node_references(&self) -> impl Iterator<Item = (NodeIndex<Ix>, &N)> {}
        fn edge_indices(&self) -> EdgeIndices<Ix> {}
        fn edge_references(&self) -> EdgeReferences<E, Ix> {}
        fn edge_weights(&self) -> impl Iterator<Item = &E> {}
        fn edge_weights_mut(&mut self) -> impl Iterator<Item = &mut E> {}
        fn raw_nodes(&self) -> &[Node<N, Ix>] {}
        fn raw_edges(&self) -> &[Edge<E, Ix>] {}
        fn into_nodes_edges(self) -> (Vec<Node<N, Ix>>, Vec<Edge<E, Ix>>) {}
        fn reverse(&mut self) {}
        fn clear(&mut self) {}
        fn clear_edges(&mut self) {}
        fn capacity(&self) -> (usize, usize) {}
        fn reserve_nodes(&mut self, additional: usize) {}
        fn reserve_edges(&mut self, additional: usize) {}
        fn shrink_to_fit(&mut self) {}
        fn retain_nodes<F: FnMut(Frozen<Self>, NodeIndex<Ix>) -> bool>(&mut self, visit: F) {}
        fn retain_edges<F: FnMut(Frozen<Self>, EdgeIndex<Ix>) -> bool>(&mut self, visit: F) {}
        fn map<F: FnMut(NodeIndex<Ix>, &N) -> N2, G: FnMut(EdgeIndex<Ix>, &E) -> E2, N2, E2>(&self, node_map: F, edge_map: G) -> Graph<N2, E2, Ty, Ix> {}
        fn filter_map<F: FnMut(NodeIndex<Ix>, &N) -> Option<N2>, G: FnMut(EdgeIndex<Ix>, &E) -> Option<E2>, N2, E2>(&self, node_map: F, edge_map: G) -> Graph<N2, E2, Ty, Ix> {}
        fn map_owned<F: FnMut(NodeIndex<Ix>, N) -> N2, G: FnMut(EdgeIndex<Ix>, E) -> E2, N2, E2>(self, node_map: F, edge_map: G) -> Graph<N2, E2, Ty, Ix> {}
        fn into_edge_type<NewTy>(self) -> Graph<N, E, NewTy, Ix> {}
    }
    impl<N, E, Ty, Ix> std::ops::Index<NodeIndex<Ix>> for Graph<N, E, Ty, Ix> { type Output = N; }
    impl<N, E, Ty, Ix> std::ops::IndexMut<NodeIndex<Ix>> for Graph<N, E, Ty, Ix> {}
    impl<N, E, Ty, Ix> std::ops::Index<EdgeIndex<Ix>> for Graph<N, E, Ty, Ix> { type Output = E; }
    impl<N, E, Ty, Ix> std::ops::IndexMut<EdgeIndex<Ix>> for Graph<N, E, Ty, Ix> {}
}
pub mod stable_graph {
    pub use super::graph::{DefaultIx, EdgeIndex, EdgeReference, NodeIndex};
    use super::graph::{EdgeIndices, EdgeReferences, Frozen, Neighbors, NodeIndices};
    use super::{Directed, Direction, Undirected};
    pub type StableDiGraph<N, E, Ix = u32> = StableGraph<N, E, Directed, Ix>;
    pub type StableUnGraph<N, E, Ix = u32> = StableGraph<N, E, Undirected, Ix>;
    #[derive(Clone, Debug, Default)]
    pub struct StableGraph<N, E, Ty = Directed, Ix = u32> {}
    impl<N, E, Ty, Ix> StableGraph<N, E, Ty, Ix> {
        fn new() -> StableGraph<N, E, Directed, u32> {}
        fn with_capacity(nodes: usize, edges: usize) -> Self {}
        fn from_edges<I>(iterable: I) -> Self {}
        fn extend_with_edges<I>(&mut self, iterable: I) {}
        fn node_count(&self) -> usize {}
        fn edge_count(&self) -> usize {}
        fn is_directed(&self) -> bool {}
        fn add_node(&mut self, weight: N) -> NodeIndex<Ix> {}
        fn contains_node(&self, a: NodeIndex<Ix>) -> bool {}
        fn node_weight(&self, a: NodeIndex<Ix>) -> Option<&N> {}
        fn node_weight_mut(&mut self, a: NodeIndex<Ix>) -> Option<&mut N> {}
        fn add_edge(&mut self, a: NodeIndex<Ix>, b: NodeIndex<Ix>, weight: E) -> EdgeIndex<Ix> {}
        fn update_edge(&mut self, a: NodeIndex<Ix>, b: NodeIndex<Ix>, weight: E) -> EdgeIndex<Ix> {}
        fn edge_weight(&self, e: EdgeIndex<Ix>) -> Option<&E> {}
        fn edge_weight_mut(&mut self, e: EdgeIndex<Ix>) -> Option<&mut E> {}
        fn edge_endpoints(&self, e: EdgeIndex<Ix>) -> Option<(NodeIndex<Ix>, NodeIndex<Ix>)> {}
        fn remove_node(&mut self, a: NodeIndex<Ix>) -> Option<N> {}
        fn remove_edge(&mut self, e: EdgeIndex<Ix>) -> Option<E> {}
        fn neighbors(&self, a: NodeIndex<Ix>) -> Neighbors<E, Ix> {}
        fn neighbors_directed(&self, a: NodeIndex<Ix>, dir: Direction) -> Neighbors<E, Ix> {}
        fn neighbors_undirected(&self, a: NodeIndex<Ix>) -> Neighbors<E, Ix> {}
        fn edges(&self, a: NodeIndex<Ix>) -> EdgeReferences<E, Ix> {}
        fn edges_directed(&self, a: NodeIndex<Ix>, dir: Direction) -> EdgeReferences<E, Ix> {}
        fn edges_connecting(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> EdgeReferences<E, Ix> {}
        fn contains_edge(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> bool {}
        fn find_edge(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> Option<EdgeIndex<Ix>> {}
        fn find_edge_undirected(&self, a: NodeIndex<Ix>, b: NodeIndex<Ix>) -> Option<(EdgeIndex<Ix>, Direction)> {}
        fn externals(&self, dir: Direction) -> NodeIndices<Ix> {}
        fn node_indices(&self) -> NodeIndices<Ix> {}
        fn node_weights(&self) -> impl Iterator<Item = &N> {}
        fn node_weights_mut(&mut self) -> impl Iterator<Item = &mut N> {}
        fn node_references(&self) -> impl Iterator<Item = (NodeIndex<Ix>, &N)> {}
        fn edge_indices(&self) -> EdgeIndices<Ix> {}
        fn edge_references(&self) -> EdgeReferences<E, Ix> {}
        fn edge_weights(&self) -> impl Iterator<Item = &E> {}
        fn edge_weights_mut(&mut self) -> impl Iterator<Item = &mut E> {}
        fn reverse(&mut self) {}
        fn clear(&mut self) {}
        fn clear_edges(&mut self) {}
        fn capacity(&self) -> (usize, usize) {}
        fn reserve_nodes(&mut self, additional: usize) {}
        fn reserve_edges(&mut self, additional: usize) {}
        fn shrink_to_fit(&mut self) {}
        fn retain_nodes<F: FnMut(Frozen<Self>, NodeIndex<Ix>) -> bool>(&mut self, visit: F) {}
        fn retain_edges<F: FnMut(Frozen<Self>, EdgeIndex<Ix>) -> bool>(&mut self, visit: F) {}
        fn map<F: FnMut(NodeIndex<Ix>, &N) -> N2, G: FnMut(EdgeIndex<Ix>, &E) -> E2, N2, E2>(&self, node_map: F, edge_map: G) -> StableGraph<N2, E2, Ty, Ix> {}
        fn filter_map<F: FnMut(NodeIndex<Ix>, &N) -> Option<N2>, G: FnMut(EdgeIndex<Ix>, &E) -> Option<E2>, N2, E2>(&self, node_map: F, edge_map: G) -> StableGraph<N2, E2, Ty, Ix> {}
        fn map_owned<F: FnMut(NodeIndex<Ix>, N) -> N2, G: FnMut(EdgeIndex<Ix>, E) -> E2, N2, E2>(self, node_map: F, edge_map: G) -> StableGraph<N2, E2, Ty, Ix> {}
    }
    impl<N, E, Ty, Ix> std::ops::Index<NodeIndex<Ix>> for StableGraph<N, E, Ty, Ix> { type Output = N; }
    impl<N, E, Ty, Ix> std::ops::IndexMut<NodeIndex<Ix>> for StableGraph<N, E, Ty, Ix> {}
    impl<N, E, Ty, Ix> std::ops::Index<EdgeIndex<Ix>> for StableGraph<N, E, Ty, Ix> { type Output = E; }
    impl<N, E, Ty, Ix> std::ops::IndexMut<EdgeIndex<Ix>> for StableGraph<N, E, Ty, Ix> {}
}
pub mod graphmap {
    use super::{Directed, Direction, Undirected};
    pub type DiGraphMap<N, E> = GraphMap<N, E, Directed>;
    pub type UnGraphMap<N, E> = GraphMap<N, E, Undirected>;
    #[derive(Clone, Debug, Default)]
    pub struct GraphMap<N, E, Ty, S = std::hash::RandomState> {}
    impl<N, E, Ty, S> GraphMap<N, E, Ty, S> {
        fn new() -> Self {}
        fn with_capacity(nodes: usize, edges: usize) -> Self {}
        fn capacity(&self) -> (usize, usize) {}
        fn is_directed(&self) -> bool {}
        fn from_edges<I>(iterable: I) -> Self {}
        fn node_count(&self) -> usize {}
        fn edge_count(&self) -> usize {}
        fn clear(&mut self) {}
        fn add_node(&mut self, n: N) -> N {}
        fn remove_node(&mut self, n: N) -> bool {}
        fn contains_node(&self, n: N) -> bool {}
        fn add_edge(&mut self, a: N, b: N, weight: E) -> Option<E> {}
        fn remove_edge(&mut self, a: N, b: N) -> Option<E> {}
        fn contains_edge(&self, a: N, b: N) -> bool {}
        fn nodes(&self) -> impl Iterator<Item = N> {}
        fn neighbors(&self, a: N) -> impl Iterator<Item = N> {}
        fn neighbors_directed(&self, a: N, dir: Direction) -> impl Iterator<Item = N> {}
        fn edges(&self, a: N) -> impl Iterator<Item = (N, N, &E)> {}
        fn edges_directed(&self, a: N, dir: Direction) -> impl Iterator<Item = (N, N, &E)> {}
        fn edge_weight(&self, a: N, b: N) -> Option<&E> {}
        fn edge_weight_mut(&mut self, a: N, b: N) -> Option<&mut E> {}
        fn all_edges(&self) -> impl Iterator<Item = (N, N, &E)> {}
        fn all_edges_mut(&mut self) -> impl Iterator<Item = (N, N, &mut E)> {}
        fn into_graph<Ix>(self) -> super::Graph<N, E, Ty, Ix> {}
        fn from_graph<Ix>(graph: super::Graph<N, E, Ty, Ix>) -> Self {}
    }
    impl<N, E, Ty, S> FromIterator<(N, N, E)> for GraphMap<N, E, Ty, S> {}
    impl<N, E, Ty, S> Extend<(N, N, E)> for GraphMap<N, E, Ty, S> {}
    impl<N, E, Ty, S> std::ops::Index<(N, N)> for GraphMap<N, E, Ty, S> { type Output = E; }
    impl<N, E, Ty, S> std::ops::IndexMut<(N, N)> for GraphMap<N, E, Ty, S> {}
}
pub mod visit {
    pub trait EdgeRef {
        type NodeId;
        type EdgeId;
        type Weight;
        fn source(&self) -> Self::NodeId;
        fn target(&self) -> Self::NodeId;
        fn weight(&self) -> &Self::Weight;
        fn id(&self) -> Self::EdgeId;
    }
    pub trait IntoNodeReferences {}
    pub trait IntoEdgeReferences {}
    #[derive(Clone, Debug, Default)]
    pub struct Dfs<N, VM> { pub stack: Vec<N>, pub discovered: VM }
    impl<N, VM> Dfs<N, VM> {
        fn new<G>(graph: G, start: N) -> Self {}
        fn empty<G>(graph: G) -> Self {}
        fn reset<G>(&mut self, graph: G) {}
        fn move_to(&mut self, start: N) {}
        fn next<G>(&mut self, graph: G) -> Option<N> {}
    }
    #[derive(Clone, Debug, Default)]
    pub struct DfsPostOrder<N, VM> { pub stack: Vec<N>, pub discovered: VM, pub finished: VM }
    impl<N, VM> DfsPostOrder<N, VM> {
        fn new<G>(graph: G, start: N) -> Self {}
        fn empty<G>(graph: G) -> Self {}
        fn reset<G>(&mut self, graph: G) {}
        fn move_to(&mut self, start: N) {}
        fn next<G>(&mut self, graph: G) -> Option<N> {}
    }
    #[derive(Clone)]
    pub struct Bfs<N, VM> { pub stack: std::collections::VecDeque<N>, pub discovered: VM }
    impl<N, VM> Bfs<N, VM> {
        fn new<G>(graph: G, start: N) -> Self {}
        fn next<G>(&mut self, graph: G) -> Option<N> {}
    }
    #[derive(Clone)]
    pub struct Topo<N, VM> {}
    impl<N, VM> Topo<N, VM> {
        fn new<G>(graph: G) -> Self {}
        fn reset<G>(&mut self, graph: G) {}
        fn next<G>(&mut self, g: G) -> Option<N> {}
    }
}
pub mod algo {
    use super::graph::{Graph, NodeIndex};
    use std::collections::HashMap;
    #[derive(Clone, Debug, Eq)]
    pub struct Cycle<N> {}
    impl<N> Cycle<N> {
        fn node_id(&self) -> N {}
    }
    #[derive(Clone, Debug, Eq)]
    pub struct NegativeCycle(pub ());
    pub fn toposort<N, E, Ty, Ix, S>(g: &Graph<N, E, Ty, Ix>, space: Option<S>) -> Result<Vec<NodeIndex<Ix>>, Cycle<NodeIndex<Ix>>> {}
    pub fn tarjan_scc<N, E, Ty, Ix>(g: &Graph<N, E, Ty, Ix>) -> Vec<Vec<NodeIndex<Ix>>> {}
    pub fn kosaraju_scc<N, E, Ty, Ix>(g: &Graph<N, E, Ty, Ix>) -> Vec<Vec<NodeIndex<Ix>>> {}
    pub fn connected_components<G>(g: G) -> usize {}
    pub fn is_cyclic_directed<G>(g: G) -> bool {}
    pub fn is_cyclic_undirected<G>(g: G) -> bool {}
    pub fn has_path_connecting<G, N, S>(g: G, from: N, to: N, space: Option<S>) -> bool {}
    pub fn dijkstra<G, N, F, K>(graph: G, start: N, goal: Option<N>, edge_cost: F) -> HashMap<N, K> {}
    pub fn astar<G, N, F, H, K, IsGoal: FnMut(N) -> bool>(graph: G, start: N, is_goal: IsGoal, edge_cost: F, estimate_cost: H) -> Option<(K, Vec<N>)> {}
    pub fn is_isomorphic<G0, G1>(g0: G0, g1: G1) -> bool {}
    pub fn condensation<N, E, Ty, Ix>(g: Graph<N, E, Ty, Ix>, make_acyclic: bool) -> Graph<Vec<N>, E, Ty, Ix> {}
}
pub mod dot {
    pub struct Dot<G> {}
    impl<G> Dot<G> {
        fn new(graph: G) -> Self {}
        fn with_config(graph: G, config: &[Config]) -> Self {}
    }
    impl<G> std::fmt::Display for Dot<G> {}
    impl<G> std::fmt::Debug for Dot<G> {}
    #[derive(Debug, Eq)]
    pub enum Config { NodeIndexLabel, EdgeIndexLabel, EdgeNoLabel, NodeNoLabel, GraphContentOnly }
}
pub mod unionfind {
    #[derive(Clone, Debug, Default)]
    pub struct UnionFind<K> {}
    impl<K> UnionFind<K> {
        fn new(n: usize) -> Self {}
        fn find(&self, x: K) -> K {}
        fn find_mut(&mut self, x: K) -> K {}
        fn equiv(&self, x: K, y: K) -> bool {}
        fn union(&mut self, x: K, y: K) -> bool {}
        fn into_labeling(self) -> Vec<K> {}
    }
}
